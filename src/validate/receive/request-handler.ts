import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Place } from '../findings.ts';
import type { InputItem } from '../read/input.ts';
import { walkOtlpMessage } from '../read/walk-otlp-message.ts';
import { findEncoding } from './encodings.ts';
import { openRequest, pathOf } from './open-request.ts';
import { type Held, readBody, unpackBody } from './read-body.ts';
import type { ReceiverLimits, ReceiverOptions } from './receiver-options.ts';
import { Refusal } from './refusal.ts';

/** Answers export requests. Bodies come in at the same time, and are unpacked and taken one after the other. */
export class RequestHandler {
  readonly #options: ReceiverOptions;
  readonly #limits: ReceiverLimits;
  readonly #held: Held = { bytes: 0 };
  #queue: Promise<unknown> = Promise.resolve();
  #requests = 0;
  #isClosed = false;

  constructor(options: ReceiverOptions, limits: ReceiverLimits) {
    this.#options = options;
    this.#limits = limits;
  }

  /** Takes no more, and waits for what was received. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue;
  }

  /** Answers one request. Never throws. */
  async handle(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    this.#requests += 1;
    // A sender that goes away is no trouble of ours.
    response.on('error', () => {});
    try {
      await this.#receive(request, response, url, this.#requests);
    } catch (error) {
      const gone = request.destroyed && !request.complete;
      if (!gone) await refuse(request, response, error);
    }
  }

  async #receive(request: IncomingMessage, response: ServerResponse, url: string, message: number): Promise<void> {
    const place = { file: `${url}${pathOf(request)}`, message };
    try {
      await this.#takeBody(request, response, place);
    } catch (error) {
      if (error instanceof Refusal && error.isFinal) await this.#noteLost(error.message, place);
      throw error;
    }
  }

  async #takeBody(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> {
    const { signal, encoding } = openRequest(request);
    const packing = request.headers['content-encoding']?.trim().toLowerCase();
    const body = await readBody(request, this.#limits, this.#held);
    try {
      await this.#inTurn(async () => {
        const decoded = encoding.decode(await unpackBody(body, packing, this.#limits), signal);
        if (decoded === undefined) throw new Refusal(400, `The body is no OTLP in ${encoding.contentType}.`);
        const items: InputItem[] = [];
        walkOtlpMessage(decoded, place, this.#options.context, items);
        await this.#options.take(items);
        // Within the turn, so that whoever closes the receiver waits for the answer, too.
        await send(response, 200, encoding.contentType, encoding.success());
      });
    } finally {
      this.#held.bytes -= body.length;
    }
  }

  /** What is refused for good is not sent again: a run that did not know of it would pass for clean. */
  async #noteLost(message: string, place: Place): Promise<void> {
    await this.#inTurn(() => this.#options.take([{ kind: 'unreadable', message, place }]));
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    if (this.#isClosed) throw new Refusal(503, 'The run has ended.');
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    await done;
  }
}

async function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
  const { status, message, headers } =
    error instanceof Refusal ? error : new Refusal(500, 'It was received, but could not be checked.');
  // The rest of a body is let through unseen, up to the time limit: a sender that is cut off does not read the answer.
  request.resume();
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const encoding = findEncoding(request.headers['content-type']);
  await send(
    response,
    status,
    encoding?.contentType ?? 'text/plain',
    encoding?.failure(message) ?? Buffer.from(message),
  );
}

/** Sends an answer, and waits until it is with the system or the sender is gone. */
function send(response: ServerResponse, status: number, contentType: string, body: Uint8Array): Promise<void> {
  // Whoever has gone already says so no more.
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.writeHead(status, { 'content-type': contentType, 'content-length': body.length });
    response.end(body, () => resolve());
  });
}
