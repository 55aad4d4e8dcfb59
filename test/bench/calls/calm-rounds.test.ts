import { expect, test } from 'vitest';
import { calmRounds } from './calm-rounds.ts';
import { rowsOf } from './rows.ts';
import type { Times } from './times.ts';

test('a round counts as long as the bare client is not a tenth slower than in its best', () => {
  const rounds = [109, 100, 111].map(roundOf);
  expect(calmRounds(rounds)).toEqual(rounds.slice(0, 2));
});

test('the best round may come last, and nothing is left out of nothing', () => {
  const rounds = [200, 100].map(roundOf);
  expect(calmRounds(rounds)).toEqual(rounds.slice(1));
  expect(calmRounds([])).toEqual([]);
});

function roundOf(bare: number): Times {
  return new Map(rowsOf('chat/small', []).map((row) => [row, row.subject === 'bare' ? bare : 1000]));
}
