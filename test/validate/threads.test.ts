import { setImmediate } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import { startValidateWorker } from '../../src/cli/start-validate-worker.ts';
import type { DialectSource } from '../../src/validate/check/dialect-plans.ts';
import type { Finding } from '../../src/validate/findings.ts';
import { createBatchCheck } from '../../src/validate/threads/create-batch-check.ts';
import type { BatchServer } from '../../src/validate/threads/second-thread.ts';
import { serveBatches } from '../../src/validate/threads/serve-batches.ts';
import { type ValidateOptions, validateStream } from '../../src/validate/validate-files.ts';
import { framings, messages } from './framings.ts';
import { loadTinyValidators, tinyContract } from './tiny-contract.ts';

const tiny: DialectSource = { contract: tinyContract, loadValidators: loadTinyValidators };
const ours: DialectSource = { contract, loadValidators };

/** Everything that comes of a run. Reading lets other things happen between the pieces, as reading a file does. */
async function outcome(bytes: Uint8Array, pieceSize: number, options: ValidateOptions, pause = () => setImmediate()) {
  const findings: Finding[] = [];
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      await pause();
      yield bytes.subarray(at, at + pieceSize);
    }
  };
  const report = (finding: Finding) => void findings.push(finding);
  const { verdict, summary } = await validateStream({ file: 'spans', open }, { ...options, report });
  return { verdict, summary, findings };
}

/** A server that is no thread of its own: what it is sent and answers is copied all the same. */
class ServerDouble implements BatchServer {
  batches = 0;
  readonly #here: MessagePort;
  readonly #there: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#here = port1;
    this.#there = port2;
    const check = createBatchCheck(tiny, {});
    serveBatches(port2, (batch) => {
      this.batches += 1;
      return check(batch);
    });
  }

  on(event: 'message' | 'error' | 'exit', take: (answer: undefined) => void): void {
    if (event === 'message') this.#here.on('message', take);
    if (event === 'exit') this.#here.on('close', () => take(undefined));
  }

  postMessage(batch: unknown): void {
    this.#here.postMessage(batch);
  }

  async terminate(): Promise<void> {
    this.#there.close();
    this.#here.close();
  }
}

const sizes = fc.record({
  startAfter: fc.constantFrom(0, 1, 500),
  batchSize: fc.constantFrom(1, 300, 2000),
  pieceSize: fc.constantFrom(50, 400, 3000),
});

describe('a second thread makes no difference', () => {
  let served = 0;

  property.prop([messages, sizes], { numRuns: 40 })('however messages stand', async (all, { pieceSize, ...sizes }) => {
    for (const [name, frame] of Object.entries(framings)) {
      const text = Buffer.from(frame([...all, ...all, ...all, ...all]));
      for (const bytes of [text, gzipSync(text)]) {
        const alone = await outcome(bytes, pieceSize, tiny);
        const server = new ServerDouble();
        const options = { ...tiny, threadSizes: sizes, startServer: () => server };
        expect(await outcome(bytes, pieceSize, options), name).toEqual(alone);
        served += server.batches;
      }
    }
  });

  test('though it has a part in it', () => {
    expect(served).toBeGreaterThan(100);
  });

  property.prop([messages, sizes, fc.nat({ max: 6 })])('when it ends before its time', async (all, sizes, answers) => {
    const bytes = Buffer.from(framings['log lines in between']?.([...all, ...all, ...all]) ?? '');
    const alone = await outcome(bytes, sizes.pieceSize, tiny);
    const startServer = () => {
      const server = new ServerDouble();
      let left = answers;
      server.on('message', () => {
        left -= 1;
        if (left < 0) void server.terminate();
      });
      return server;
    };
    expect(await outcome(bytes, sizes.pieceSize, { ...tiny, threadSizes: sizes, startServer })).toEqual(alone);
  });
});

describe('a thread of the command', () => {
  const span = (number: number) => ({
    traceId: '5b8efff798038103d269b633813fc60c',
    spanId: number.toString(16).padStart(16, '0'),
    name: number % 3 === 0 ? 'chat m' : 'else',
    kind: number % 5,
    attributes: [
      { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
      { key: `gen_ai.odd.key${number % 7}`, value: { intValue: number } },
    ],
  });
  const lines = Array.from({ length: 600 }, (_, number) =>
    JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span(number), span(number + 1)] }] }] }),
  );
  const bytes = Buffer.from(lines.join('\n'));
  const threadSizes = { startAfter: 0, batchSize: 2000 };

  test('finds what one thread finds, in the same order', async () => {
    const options: ValidateOptions = { ...ours, levels: [{ id: 'name_mismatch', level: 'off' }] };
    const alone = await outcome(bytes, 1000, options);
    let answers = 0;
    let started = () => {};
    const isStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    const startServer = () => {
      const worker = startValidateWorker({ ...options, contract: undefined });
      worker.on('message', () => {
        answers += 1;
        started();
      });
      return worker;
    };
    let pieces = 0;
    const pause = async () => {
      pieces += 1;
      await (pieces === 20 ? isStarted : setImmediate());
    };
    expect(await outcome(bytes, 1000, { ...options, threadSizes, startServer }, pause)).toEqual(alone);
    expect(alone.findings.length).toBeGreaterThan(1000);
    expect(answers).toBeGreaterThan(10);
  });

  test('that cannot start is done without', async () => {
    const startServer = () => startValidateWorker({ contract: 'no/such/folder' });
    expect(await outcome(bytes, 1000, { ...ours, threadSizes, startServer })).toEqual(await outcome(bytes, 1000, ours));
  });
});
