import { answerAnything } from './answers/anything-else.ts';
import { assistantRoutes } from './answers/assistants.ts';
import { batchRoutes } from './answers/batches.ts';
import { chatCompletionRoutes } from './answers/chat-completions.ts';
import { completionRoutes } from './answers/completions.ts';
import { containerRoutes } from './answers/containers.ts';
import { conversationRoutes } from './answers/conversations.ts';
import { embeddingRoutes } from './answers/embeddings.ts';
import { evalRoutes } from './answers/evals.ts';
import { fileRoutes } from './answers/files.ts';
import { fineTuningRoutes } from './answers/fine-tuning.ts';
import { imageRoutes } from './answers/images.ts';
import { modelRoutes } from './answers/models.ts';
import { moderationRoutes } from './answers/moderations.ts';
import { responseRoutes } from './answers/responses.ts';
import { runRoutes } from './answers/runs.ts';
import { speechRoutes } from './answers/speech.ts';
import { threadRoutes } from './answers/threads.ts';
import { transcriptionRoutes } from './answers/transcriptions.ts';
import { uploadRoutes } from './answers/uploads.ts';
import { vectorStoreRoutes } from './answers/vector-stores.ts';
import { resolveApiPath } from './api-path.ts';
import { errorBody } from './error-body.ts';
import type { Reception } from './receive-request.ts';
import type { ResourceStore } from './resource-store.ts';
import { RouteTable } from './route-table.ts';
import type { Script } from './script.ts';
import type { Turn } from './turn.ts';

const table = new RouteTable([
  ...chatCompletionRoutes,
  ...responseRoutes,
  ...completionRoutes,
  ...embeddingRoutes,
  ...moderationRoutes,
  ...imageRoutes,
  ...speechRoutes,
  ...transcriptionRoutes,
  ...fileRoutes,
  ...uploadRoutes,
  ...batchRoutes,
  ...vectorStoreRoutes,
  ...assistantRoutes,
  ...threadRoutes,
  ...runRoutes,
  ...conversationRoutes,
  ...containerRoutes,
  ...fineTuningRoutes,
  ...evalRoutes,
  ...modelRoutes,
]);

/** The default answer to a request; one that OpenAI would not understand gets the error that says so. */
export function answerCall(reception: Reception, store: ResourceStore, turn: Turn | undefined): Script {
  const { request, fields, seed, malformed } = reception;
  const { method, path, query } = request;
  const api = resolveApiPath(path, (segment) => table.isRoot(segment));
  if (api === undefined || api.segments.length === 0) {
    return { status: 404, json: errorBody(404, { message: 'Nothing of the API begins with this path.' }) };
  }
  if (malformed) {
    return { status: 400, json: errorBody(400, { message: 'The body of the request is not valid.' }) };
  }
  const found = table.find(method, api.segments);
  const given = turn === undefined ? {} : { turn };
  const call = { ...api, ...given, method, query, fields, seed, store, params: found?.params ?? {} };
  return found === undefined ? answerAnything(call) : found.route.answer(call);
}
