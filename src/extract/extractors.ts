import { apiCall } from './api-call.ts';
import { assistants } from './assistants.ts';
import { chatCompletions } from './chat-completions.ts';
import { completions } from './completions.ts';
import { embeddings } from './embeddings.ts';
import { fetchResponse } from './fetch-response.ts';
import { images } from './images.ts';
import { responses } from './responses.ts';
import { runs } from './runs.ts';
import { shieldExtractor } from './shield-extractor.ts';
import { speech } from './speech.ts';
import { transcriptions } from './transcriptions.ts';
import { vectorSearch } from './vector-search.ts';

/** The extractor of each family of methods that the operation catalogue names. */
export const extractors = Object.freeze({
  'chat-completions': shieldExtractor(chatCompletions),
  completions: shieldExtractor(completions),
  responses: shieldExtractor(responses),
  'fetch-response': shieldExtractor(fetchResponse),
  embeddings: shieldExtractor(embeddings),
  images: shieldExtractor(images),
  speech: shieldExtractor(speech),
  transcriptions: shieldExtractor(transcriptions),
  assistants: shieldExtractor(assistants),
  runs: shieldExtractor(runs),
  'vector-search': shieldExtractor(vectorSearch),
  'api-call': shieldExtractor(apiCall),
});
