import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

const SPANS_A_LINE = 20;

type Plain = string | number | boolean | readonly string[];

/**
 * Writes spans as the Collector's file exporter would, about 2 KB each: calls with content, embeddings, tool calls and
 * spans of another namespace. The same number gives the same bytes.
 */
export async function writeFixture(path: string, spans: number): Promise<void> {
  await pipeline(lines(spans), createWriteStream(path));
}

function* lines(spans: number): Generator<string> {
  for (let from = 0; from < spans; from += SPANS_A_LINE) {
    const count = Math.min(SPANS_A_LINE, spans - from);
    const batch = Array.from({ length: count }, (_, index) => makeSpan(from + index));
    yield `${JSON.stringify({
      resourceSpans: [
        {
          resource: { attributes: attributes({ 'service.name': 'shop', 'telemetry.sdk.language': 'nodejs' }) },
          scopeSpans: [
            {
              scope: { name: '@codon/instrumentation-openai', version: '0.1.0' },
              schemaUrl: 'https://opentelemetry.io/schemas/gen-ai/0.1.0',
              spans: batch,
            },
          ],
        },
      ],
    })}\n`;
  }
}

function makeSpan(number: number): object {
  const id = number.toString(16).padStart(12, '0');
  const shape = shapes[number % shapes.length] ?? chat;
  const begin = 1_767_225_600_000_000_000n + BigInt(number) * 1_000_003n;
  return {
    traceId: `5b8efff79803810388dd${id}`,
    spanId: `f1e2${id}`,
    parentSpanId: 'f1e2d3c4b5a69788',
    flags: 257,
    startTimeUnixNano: String(begin),
    endTimeUnixNano: String(begin + 1_500_000_000n),
    droppedAttributesCount: 0,
    events: [],
    droppedEventsCount: 0,
    links: [],
    droppedLinksCount: 0,
    status: { code: 0 },
    ...shape(number),
  };
}

interface Shape {
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly object[];
}

function chat(number: number): Shape {
  const question = `${lorem} (${number})`;
  return {
    name: 'chat gpt-4o-mini',
    kind: 3,
    attributes: attributes({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'server.address': 'api.openai.com',
      'server.port': 443,
      'openai.api.type': 'chat_completions',
      'gen_ai.request.max_tokens': 512,
      'gen_ai.request.temperature': 0.7,
      'gen_ai.request.top_p': 1,
      'gen_ai.response.id': `chatcmpl-${number}`,
      'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
      'gen_ai.response.finish_reasons': ['stop'],
      'openai.response.service_tier': 'default',
      'openai.response.system_fingerprint': 'fp_44added55e',
      'gen_ai.usage.input_tokens': 120 + (number % 7),
      'gen_ai.usage.output_tokens': 40 + (number % 5),
      'gen_ai.usage.cache_read.input_tokens': 64,
      'gen_ai.usage.reasoning.output_tokens': 0,
      'codon.openai.request.id': `req_${number}`,
      'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: question }] }]),
      'gen_ai.output.messages': JSON.stringify([
        { role: 'assistant', parts: [{ type: 'text', content: lorem }], finish_reason: 'stop' },
      ]),
    }),
  };
}

function embeddings(number: number): Shape {
  return {
    name: 'embeddings text-embedding-3-small',
    kind: 3,
    attributes: attributes({
      'gen_ai.operation.name': 'embeddings',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'text-embedding-3-small',
      'gen_ai.request.encoding_formats': ['float'],
      'server.address': 'api.openai.com',
      'server.port': 443,
      'gen_ai.response.model': 'text-embedding-3-small',
      'gen_ai.usage.input_tokens': 8 + (number % 11),
    }),
  };
}

function executeTool(number: number): Shape {
  return {
    name: 'execute_tool look_up',
    kind: 1,
    attributes: attributes({
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'look_up',
      'gen_ai.tool.type': 'function',
      'gen_ai.tool.call.id': `call_${number}`,
    }),
  };
}

function request(number: number): Shape {
  return {
    name: 'GET /orders/:id',
    kind: 2,
    attributes: attributes({
      'http.request.method': 'GET',
      'http.route': '/orders/:id',
      'url.path': `/orders/${number}`,
      'http.response.status_code': 200,
    }),
  };
}

const shapes = [chat, chat, chat, chat, chat, chat, chat, embeddings, executeTool, request];

const lorem = 'A sentence of the usual length, such as people write and models answer, repeated. '.repeat(3).trim();

function attributes(values: Readonly<Record<string, Plain>>): object[] {
  return Object.entries(values).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Plain): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { arrayValue: { values: value.map(anyValue) } };
}
