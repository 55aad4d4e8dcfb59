import type { Extractor } from '../../src/extract/extractor.ts';
import { deepFreeze } from './deep-freeze.ts';

const limits = { maxContentLength: 65_536, toolSchemas: false };

/** What an extractor finds in a call and its answer, told apart. Whatever it reads is frozen. */
export function readWith<R extends object, C extends object>(
  extractor: Extractor<R, C>,
  args: readonly unknown[],
  answer?: unknown,
): { record: R; content: C } {
  const record = {} as R;
  const content = {} as C;
  extractor.start(deepFreeze(args), record);
  extractor.request(args, record);
  extractor.requestContent(args, content, limits);
  if (answer !== undefined) {
    extractor.response(deepFreeze(answer), record);
    extractor.responseContent(answer, content, limits);
  }
  return { record, content };
}

/** What an extractor finds in a stream. */
export function readStream<R extends object, C extends object>(
  extractor: Extractor<R, C>,
  chunks: readonly unknown[],
  keepsContent = true,
): { record: R; content: C; failure: string | undefined } {
  const reader = extractor.stream?.({ content: keepsContent, limits });
  if (reader === undefined) throw new Error('The family does not stream.');
  for (const chunk of chunks) reader.add(deepFreeze(chunk));
  const record = {} as R;
  const content = {} as C;
  reader.finish(record, keepsContent ? content : undefined);
  return { record, content, failure: reader.failure?.() };
}
