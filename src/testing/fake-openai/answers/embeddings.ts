import { createHash } from 'node:crypto';
import { asCount, asList, asText } from '../json-value.ts';
import { measureUsage } from '../measure-usage.ts';
import { promptText } from '../prompt-text.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';

const MAX_DIMENSIONS = 4096;

/** `/embeddings`. */
export const embeddingRoutes: readonly Route[] = [{ method: 'POST', path: 'embeddings', answer: createEmbeddings }];

function createEmbeddings({ fields, deployment }: Call): Script {
  const model = asText(fields.model, deployment ?? 'text-embedding-3-small');
  const usual = model.endsWith('3-large') ? 3072 : 1536;
  const dimensions = Math.max(1, asCount(fields.dimensions, usual, MAX_DIMENSIONS));
  const inputs = readInputs(fields.input);
  const data = inputs.map((input, index) => {
    const vector = embed(JSON.stringify(input ?? null), dimensions);
    return {
      object: 'embedding',
      index,
      embedding: fields.encoding_format === 'base64' ? encode(vector) : [...vector],
    };
  });
  const { input } = measureUsage(promptText(inputs), '');
  return { json: { object: 'list', data, model, usage: { prompt_tokens: input, total_tokens: input } } };
}

function readInputs(input: unknown): unknown[] {
  const inputs = asList(input);
  // A list of numbers is one input, given as tokens.
  return inputs.length === 0 || typeof inputs[0] === 'number' ? [input] : inputs.slice(0, 2048);
}

/** A vector of length 1 that depends on the text only. Its numbers are 32-bit floats, so both encodings carry the same. */
function embed(text: string, dimensions: number): Float32Array {
  const bytes = createHash('shake256', { outputLength: dimensions * 2 })
    .update(text)
    .digest();
  const raw = Array.from({ length: dimensions }, (_, index) => bytes.readInt16LE(index * 2) || 1);
  const length = Math.hypot(...raw);
  return Float32Array.from(raw, (value) => value / length);
}

function encode(vector: Float32Array): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((value, index) => {
    view.setFloat32(index * 4, value, true);
  });
  return Buffer.from(view.buffer).toString('base64');
}
