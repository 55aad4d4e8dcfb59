import { context, SpanKind, trace } from '@opentelemetry/api';
import type OpenAI from 'openai';
import { chatEnd, chatStart } from './chat-attributes.ts';
import { inputMessages, outputMessages } from './content.ts';
import type { Floor } from './floor.ts';

/** The floor of a streamed chat completion: what has to be known is noted in the loop that reads the chunks anyway. */
export function streamedChatFloor(body: OpenAI.ChatCompletionCreateParamsStreaming): Floor {
  return ({ tracer, mode, fetch, newClient }) => {
    const { chat } = newClient(fetch);
    return async () => {
      const began = performance.now();
      const active = context.active();
      const options = { kind: SpanKind.CLIENT, attributes: chatStart(body) };
      const span = tracer.startSpan(`chat ${body.model}`, options, active);
      const opened = context.with(trace.setSpan(active, span), () => chat.completions.create(body).withResponse());
      const { data: stream, request_id: requestId } = await opened;
      let last: OpenAI.ChatCompletionChunk | undefined;
      let firstAt: number | undefined;
      let finishReason = '';
      let text = '';
      for await (const chunk of stream) {
        firstAt ??= performance.now();
        const choice = chunk.choices[0];
        if (choice !== undefined) {
          if (choice.finish_reason !== null) finishReason = choice.finish_reason;
          if (mode === 'content') text += choice.delta.content ?? '';
        }
        last = chunk;
      }
      if (last !== undefined && span.isRecording()) {
        const attributes = chatEnd(body, last, [finishReason], requestId);
        attributes['gen_ai.request.stream'] = true;
        attributes['gen_ai.response.time_to_first_chunk'] = ((firstAt ?? began) - began) / 1000;
        attributes['codon.openai.stream.outcome'] = 'completed';
        if (mode === 'content') {
          attributes['gen_ai.input.messages'] = inputMessages(body.messages);
          attributes['gen_ai.output.messages'] = outputMessages(text, finishReason);
        }
        span.setAttributes(attributes);
      }
      span.end();
      return last;
    };
  };
}
