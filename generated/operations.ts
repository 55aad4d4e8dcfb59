// @generated from schemas/operations/openai.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.

/** One method of the OpenAI client. */
export interface Operation {
  readonly description?: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path?: string;
  /** Id of the span type that tells the call. */
  readonly span?: string;
  /** Value of the operation name attribute. */
  readonly operationName?: string;
  /** Which extractor reads its requests and answers. */
  readonly family?: string;
  readonly apiType?: 'chat_completions' | 'responses';
  readonly outputType?: string;
  /** Role of the workload node that stands for the method. */
  readonly role?: string;
  readonly signature?: string;
  readonly streams?: true;
  readonly pages?: true;
  readonly binary?: true;
  readonly multipart?: true;
  readonly polls?: true;
  /** The operation whose span tells a call of this helper. */
  readonly via?: string;
  /** Names the method has in other majors of the package. */
  readonly aliases?: readonly string[];
  readonly since?: number;
  readonly until?: number;
  readonly deprecated?: true;
  /** Why the method is left alone. */
  readonly excluded?: string;
}

/** Every method of the client, by its dotted path. */
export const operations = {
  "chat.completions.create": {
    "description": "Has a model answer a conversation.",
    "method": "POST",
    "path": "/chat/completions",
    "span": "inference",
    "operationName": "chat",
    "family": "chat-completions",
    "apiType": "chat_completions",
    "role": "model",
    "signature": "client.chat.completions.create(body, options)",
    "streams": true,
    "since": 4
  },
  "chat.completions.retrieve": {
    "description": "Fetches a stored completion.",
    "method": "GET",
    "path": "/chat/completions/{completion_id}",
    "span": "fetch-response",
    "operationName": "fetch_response",
    "family": "fetch-response",
    "apiType": "chat_completions",
    "role": "api",
    "signature": "client.chat.completions.retrieve(completionID, options)",
    "since": 4
  },
  "chat.completions.update": {
    "description": "Changes the metadata of a stored completion.",
    "method": "POST",
    "path": "/chat/completions/{completion_id}",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.chat.completions.update(completionID, body, options)",
    "since": 4
  },
  "chat.completions.list": {
    "description": "Lists stored completions.",
    "method": "GET",
    "path": "/chat/completions",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.chat.completions.list(query, options)",
    "pages": true,
    "since": 4
  },
  "chat.completions.delete": {
    "description": "Deletes a stored completion.",
    "method": "DELETE",
    "path": "/chat/completions/{completion_id}",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.chat.completions.delete(completionID, options)",
    "aliases": [
      "chat.completions.del"
    ],
    "since": 4
  },
  "chat.completions.messages.list": {
    "description": "Lists the messages of a stored completion.",
    "method": "GET",
    "path": "/chat/completions/{completion_id}/messages",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.chat.completions.messages.list(completionID, query, options)",
    "pages": true,
    "since": 4
  },
  "chat.completions.parse": {
    "description": "Creates a completion and parses the answer.",
    "via": "chat.completions.create",
    "aliases": [
      "beta.chat.completions.parse"
    ],
    "since": 4
  },
  "chat.completions.stream": {
    "description": "Creates a streamed completion and puts it together.",
    "via": "chat.completions.create",
    "streams": true,
    "aliases": [
      "beta.chat.completions.stream"
    ],
    "since": 4
  },
  "chat.completions.runTools": {
    "description": "Creates completions and runs the tools that they ask for; each turn is a call of its own.",
    "via": "chat.completions.create",
    "streams": true,
    "aliases": [
      "beta.chat.completions.runTools"
    ],
    "since": 4
  },
  "beta.chat.completions.runFunctions": {
    "description": "Creates completions and runs the functions that they ask for; each turn is a call of its own.",
    "via": "chat.completions.create",
    "streams": true,
    "since": 4,
    "until": 4,
    "deprecated": true
  },
  "responses.create": {
    "description": "Has a model respond.",
    "method": "POST",
    "path": "/responses",
    "span": "inference",
    "operationName": "chat",
    "family": "responses",
    "apiType": "responses",
    "role": "model",
    "signature": "client.responses.create(body, options)",
    "streams": true,
    "since": 4
  },
  "responses.retrieve": {
    "description": "Fetches a stored response, or takes up its stream.",
    "method": "GET",
    "path": "/responses/{response_id}",
    "span": "fetch-response",
    "operationName": "fetch_response",
    "family": "fetch-response",
    "apiType": "responses",
    "role": "api",
    "signature": "client.responses.retrieve(responseID, query, options)",
    "streams": true,
    "since": 4
  },
  "responses.delete": {
    "description": "Deletes a stored response.",
    "method": "DELETE",
    "path": "/responses/{response_id}",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.responses.delete(responseID, options)",
    "aliases": [
      "responses.del"
    ],
    "since": 4
  },
  "responses.cancel": {
    "description": "Cancels a response that is made in the background.",
    "method": "POST",
    "path": "/responses/{response_id}/cancel",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.responses.cancel(responseID, options)",
    "since": 4
  },
  "responses.compact": {
    "description": "Compacts a conversation.",
    "method": "POST",
    "path": "/responses/compact",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.responses.compact(body, options)",
    "since": 6
  },
  "responses.inputItems.list": {
    "description": "Lists what a response was made from.",
    "method": "GET",
    "path": "/responses/{response_id}/input_items",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.responses.inputItems.list(responseID, query, options)",
    "pages": true,
    "since": 4
  },
  "responses.inputTokens.count": {
    "description": "Counts the input tokens that a request would have.",
    "method": "POST",
    "path": "/responses/input_tokens",
    "span": "api-call",
    "family": "api-call",
    "role": "api",
    "signature": "client.responses.inputTokens.count(body, options)",
    "since": 6
  },
  "responses.parse": {
    "description": "Creates a response and parses it.",
    "via": "responses.create",
    "since": 4
  },
  "responses.stream": {
    "description": "Creates a streamed response and puts it together; given the id of a response, it fetches that one.",
    "via": "responses.create",
    "streams": true,
    "since": 4
  },
  "embeddings.create": {
    "description": "Turns texts into vectors.",
    "method": "POST",
    "path": "/embeddings",
    "span": "embeddings",
    "operationName": "embeddings",
    "family": "embeddings",
    "role": "embedder",
    "signature": "client.embeddings.create(body, options)",
    "since": 4
  }
} as const satisfies Readonly<Record<string, Operation>>;

/** The dotted path of a method that the catalogue knows. */
export type OperationName = keyof typeof operations;
