import { apiCall } from './api-call.ts';
import { chatCompletions } from './chat-completions.ts';
import { embeddings } from './embeddings.ts';
import { fetchResponse } from './fetch-response.ts';
import { responses } from './responses.ts';
import { shieldExtractor } from './shield-extractor.ts';

/** The extractor of each family of methods that the operation catalogue names. */
export const extractors = Object.freeze({
  'chat-completions': shieldExtractor(chatCompletions),
  responses: shieldExtractor(responses),
  embeddings: shieldExtractor(embeddings),
  'fetch-response': shieldExtractor(fetchResponse),
  'api-call': shieldExtractor(apiCall),
});
