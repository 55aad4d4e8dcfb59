import { context, createContextKey, ROOT_CONTEXT } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { beginReading, endReading, type OpenReading, patchRetries } from '../../src/instrument/open-readings.ts';

const READINGS = 4;
const key = createContextKey('reading');

/** Answers a retry with the number of the reading in whose context it is made. */
class Client {
  retryRequest(_options: object): unknown {
    return context.active().getValue(key);
  }
}

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  patchRetries(Client.prototype);
});

test('law: a body is asked for again in the context of its call as long as it is read, whatever else is', () => {
  const step = fc.record({ begins: fc.boolean(), index: fc.nat({ max: READINGS - 1 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const options = Array.from({ length: READINGS }, () => ({}));
      const readings = options.map((_, index) => newReading(index));
      const open = new Set<number>();
      for (const { begins, index } of steps) {
        if (begins) beginReading(readings[index] as OpenReading, options[index]);
        else endReading(readings[index] as OpenReading);
        if (begins) open.add(index);
        else open.delete(index);
        const found = options.map((each) => new Client().retryRequest(each));
        expect(found).toEqual(options.map((_, each) => (open.has(each) ? each : undefined)));
      }
      for (const reading of readings) endReading(reading);
    }),
  );
});

function newReading(index: number): OpenReading {
  return { context: ROOT_CONTEXT.setValue(key, index), options: undefined, older: undefined, newer: undefined };
}
