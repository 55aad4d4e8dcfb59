import type { ChunkReader } from '../extract/extractor.ts';
import type { AnyRecord } from './dialects.ts';
import type { Instruments } from './instruments.ts';

/** Measures how long each chunk of a stream came after the one before it. Made only where a meter is there to record it. */
export class ChunkIntervals {
  readonly #instruments: Instruments;
  readonly #spanId: string;
  #last: number | undefined;
  #record: ((seconds: number) => void) | undefined;

  constructor(instruments: Instruments, spanId: string) {
    this.#instruments = instruments;
    this.#spanId = spanId;
  }

  /**
   * @param call - what is known of the call; the first chunk has told the rest, such as the model that answers
   * @param now - by `performance.now()`
   */
  chunkArrived(call: AnyRecord, reader: ChunkReader<AnyRecord, AnyRecord> | undefined, now: number): void {
    const last = this.#last;
    this.#last = now;
    if (last === undefined) return;
    this.#record ??= this.#bind(call, reader);
    this.#record((now - last) / 1000);
  }

  #bind(call: AnyRecord, reader: ChunkReader<AnyRecord, AnyRecord> | undefined): (seconds: number) => void {
    const record = { ...call };
    reader?.finish(record, undefined);
    return this.#instruments.chunkRecorder(this.#spanId, record);
  }
}
