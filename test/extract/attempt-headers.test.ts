import { describe, expect, it } from 'vitest';
import { readAttemptHeaders } from '../../src/extract/attempt-headers.ts';
import { durationMs } from '../../src/extract/duration-text.ts';

describe('durationMs', () => {
  it.each([
    ['0s', 0],
    ['12ms', 12],
    ['6ms', 6],
    ['1s', 1000],
    ['8.64s', 8640],
    ['6m0s', 360_000],
    ['1m30.5s', 90_500],
    ['1h0m0.25s', 3_600_250],
    ['0.1s', 100],
  ])('reads %s', (text, expected) => {
    expect(durationMs(text)).toBe(expected);
  });

  it.each(['', '1', 's', '-1s', '1 s', '1d', '1s2', 'abc', `${'9'.repeat(400)}s`, '1s1s1s1s1s'])(
    'refuses %j',
    (text) => {
      expect(durationMs(text)).toBeUndefined();
    },
  );
});

describe('readAttemptHeaders', () => {
  it('leaves out what other services write in these headers', () => {
    const record = {};
    readAttemptHeaders(
      new Headers({
        'x-ratelimit-remaining-requests': '-1',
        'x-ratelimit-remaining-tokens': '',
        'x-ratelimit-reset-requests': '2026-01-01T00:00:00Z',
        'openai-processing-ms': 'fast',
      }),
      record,
    );
    expect(Object.values(record).filter((value) => value !== undefined)).toEqual([]);
  });
});
