import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall } from './answer-call.ts';
import { defaultHeaders } from './default-headers.ts';
import { deliverScript } from './deliver-script.ts';
import { errorBody } from './error-body.ts';
import type { FakeOpenAI, FakeOpenAIOptions } from './fake-openai.ts';
import { type Reception, receiveRequest } from './receive-request.ts';
import type { ReceivedRequest } from './received-request.ts';
import { ResourceStore } from './resource-store.ts';
import { hasContent, type Script } from './script.ts';
import { ScriptQueue } from './script-queue.ts';

/**
 * Starts a server on 127.0.0.1 that speaks OpenAI's HTTP API, with answers that depend on the requests only.
 *
 * Nothing leaves the machine and any key is accepted. Every path of the API is answered; what clients make can be looked at,
 * listed and deleted again. Scripts queued with `next` take the place of the default answers, one a request.
 *
 * @throws the error of the port when it cannot be listened on.
 * @example
 * await using server = await startFakeOpenAI();
 * const client = new OpenAI({ baseURL: server.baseURL, apiKey: 'test' });
 * server.next(rateLimited({ retryAfterMs: 1 }), textAnswer('Hello'));
 * await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [] }); // answers 'Hello' at the second attempt
 * server.requests.length; // 2
 */
export async function startFakeOpenAI({ port = 0, answers }: FakeOpenAIOptions = {}): Promise<FakeOpenAI> {
  const requests: ReceivedRequest[] = [];
  let store = new ResourceStore();
  let ordinal = 0;
  let closing: Promise<void> | undefined;
  const queue = new ScriptQueue();

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const reception = await receiveRequest(message);
    const record: { -readonly [K in keyof ReceivedRequest]: ReceivedRequest[K] } = reception.request;
    requests.push(record);
    ordinal += 1;
    const headers = defaultHeaders(ordinal);
    let isCut = false;
    const noteLeaving = () => {
      if (closing === undefined && !isCut && !response.writableFinished) {
        record.aborted = true;
      }
    };
    if (gone.signal.aborted) {
      noteLeaving();
      return;
    }
    gone.signal.addEventListener('abort', noteLeaving);
    const script = queue.take(record) ?? answers?.(record) ?? {};
    if (script.hang) {
      return;
    }
    const played = hasContent(script) ? script : { ...unscripted(script, reception), ...script };
    const outcome = await deliverScript(response, played, { path: record.path, headers, signal: gone.signal });
    if (outcome === 'cut') {
      isCut = true;
      response.destroy();
    }
  }

  function unscripted(script: Script, reception: Reception): Script {
    const { status = 200 } = script;
    if (status >= 400) {
      return { json: errorBody(status) };
    }
    const answer = answerCall(reception, store, script.turn);
    return { ...answer, headers: { ...answer.headers, ...script.headers } };
  }

  const server = createServer((message, response) => {
    serve(message, response).catch(() => fail(response));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function close(): Promise<void> {
    closing ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closing;
  }

  return {
    origin,
    baseURL: `${origin}/v1`,
    requests,
    next: (...scripts) => queue.add(scripts),
    reset: () => {
      requests.length = 0;
      store = new ResourceStore();
      ordinal = 0;
      queue.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

// A request that the answers cannot cope with must not take the server down.
function fail(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'content-type': 'application/json' });
  response.end(JSON.stringify(errorBody(500)));
}
