import { countTokens } from '../count-tokens.ts';
import { asCount, asFlag, asText, type JsonObject } from '../json-value.ts';
import { namedEvent } from '../named-event.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT } from '../stable-id.ts';

// A PNG of one transparent pixel.
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const IMAGE_TOKENS = 272;

/** `/images`. */
export const imageRoutes: readonly Route[] = [
  { method: 'POST', path: 'images/generations', answer: (call) => createImages(call, 'image_generation') },
  { method: 'POST', path: 'images/edits', answer: (call) => createImages(call, 'image_edit') },
  { method: 'POST', path: 'images/variations', answer: (call) => createImages(call, 'image_generation') },
];

function createImages({ fields, deployment }: Call, event: string): Script {
  const model = asText(fields.model, deployment ?? 'dall-e-2');
  const count = Math.max(1, asCount(fields.n, 1, 10));
  const usage = imageUsage(asText(fields.prompt), 'image' in fields, count);
  const look = {
    background: asText(fields.background, 'opaque'),
    output_format: asText(fields.output_format, 'png'),
    quality: asText(fields.quality, 'medium'),
    size: asText(fields.size, '1024x1024'),
  };
  if (asFlag(fields.stream)) {
    return { sse: imageEvents(event, look, asCount(fields.partial_images, 0, 3), usage) };
  }
  if (!model.startsWith('dall-e')) {
    const data = Array.from({ length: count }, () => ({ b64_json: PIXEL }));
    return { json: { created: CREATED_AT, ...look, data, usage } };
  }
  const revised = model === 'dall-e-3' ? { revised_prompt: asText(fields.prompt) } : {};
  const data = Array.from({ length: count }, (_, index) => ({
    ...revised,
    ...(fields.response_format === 'b64_json'
      ? { b64_json: PIXEL }
      : { url: `https://images.example.com/${index + 1}.png` }),
  }));
  return { json: { created: CREATED_AT, data } };
}

function imageUsage(prompt: string, hasImage: boolean, count: number) {
  const details = { text_tokens: countTokens(prompt) + 3, image_tokens: hasImage ? IMAGE_TOKENS : 0 };
  const input = details.text_tokens + details.image_tokens;
  const output = IMAGE_TOKENS * count;
  return {
    input_tokens: input,
    input_tokens_details: details,
    output_tokens: output,
    output_tokens_details: { text_tokens: 0, image_tokens: output },
    total_tokens: input + output,
  };
}

function imageEvents(event: string, look: JsonObject, partials: number, usage: JsonObject): string[] {
  const common = { b64_json: PIXEL, created_at: CREATED_AT, ...look };
  const partial = Array.from({ length: partials }, (_, partial_image_index) => ({
    type: `${event}.partial_image`,
    ...common,
    partial_image_index,
  }));
  return [...partial, { type: `${event}.completed`, ...common, usage }].map((data) => namedEvent(data.type, data));
}
