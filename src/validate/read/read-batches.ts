import type { CheckedItem } from './checked-item.ts';
import { cutBatches } from './cut-batches.ts';
import type { BatchChecker, Chunks, InputItem, LineBatch, ReadContext } from './input.ts';
import { JsonReader } from './json-reader.ts';
import { SharedMemory } from './shared-memory.ts';

/**
 * Reads OTLP JSON in batches of lines, which are checked elsewhere as far as possible, several at the same time. What
 * comes of them is given in the order of the input.
 */
export async function* readBatches(
  chunks: Chunks,
  file: string,
  context: ReadContext,
  checker: BatchChecker,
): AsyncGenerator<readonly InputItem[]> {
  const memory = new SharedMemory();
  const batches = new Batches(file, context, checker, memory);
  for await (const batch of cutBatches(chunks, file, checker, memory)) yield* batches.take(batch);
  yield* batches.end();
}

/** A batch that was sent elsewhere, and what will come of it. */
interface Sent {
  readonly batch: LineBatch;
  readonly answer: Promise<readonly CheckedItem[] | undefined>;
}

/** Decides where batches are read, and keeps their order. */
class Batches {
  readonly #file: string;
  readonly #context: ReadContext;
  readonly #checker: BatchChecker;
  readonly #memory: SharedMemory;
  readonly #sent: Sent[] = [];
  #reader: JsonReader;
  /** Set when a batch turned out not to be whole documents: likely the next ones are not, either. */
  #staysHere = false;

  constructor(file: string, context: ReadContext, checker: BatchChecker, memory: SharedMemory) {
    this.#file = file;
    this.#context = context;
    this.#checker = checker;
    this.#memory = memory;
    this.#reader = new JsonReader(file, context);
  }

  async *take(batch: LineBatch): AsyncGenerator<readonly InputItem[]> {
    const mayBeSent = !this.#staysHere && this.#reader.isBetween;
    const answer = mayBeSent ? this.#checker.check(batch) : undefined;
    if (answer !== undefined) this.#sent.push({ batch, answer });
    yield* this.#settle(answer === undefined ? 0 : this.#checker.capacity - 1);
    if (answer === undefined) yield* this.#readHere(batch);
  }

  async *end(): AsyncGenerator<readonly InputItem[]> {
    yield* this.#settle(0);
    yield* this.#reader.end();
  }

  /** Waits for what was sent first, until no more than some batches are under way. */
  async *#settle(most: number): AsyncGenerator<readonly InputItem[]> {
    while (this.#sent.length > most) {
      const first = this.#sent.shift();
      if (first === undefined) return;
      const items = this.#staysHere ? undefined : await first.answer;
      if (items === undefined) {
        this.#staysHere = true;
        yield* this.#readHere(first.batch);
      } else {
        yield items;
        this.#memory.release(first.batch.bytes);
      }
    }
  }

  *#readHere(batch: LineBatch): Generator<readonly InputItem[]> {
    if (this.#reader.isBetween) this.#reader = new JsonReader(this.#file, this.#context, batch.firstLine);
    yield* this.#reader.feed(batch.bytes);
    this.#memory.release(batch.bytes);
  }
}
