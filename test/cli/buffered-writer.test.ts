import { setImmediate as nextTurn } from 'node:timers/promises';
import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { BufferedWriter } from '../../src/cli/buffered-writer.ts';

const pieces = fc.array(fc.record({ length: fc.nat({ max: 100_000 }), turns: fc.nat({ max: 3 }) }), { maxLength: 12 });

property.prop([pieces])('writes one piece after another, whoever waits', async (all) => {
  let written = '';
  let underWay = 0;
  const turns = all.map((piece) => piece.turns);
  const writer = new BufferedWriter((text) => {
    expect(underWay).toBe(0);
    const wait = turns.shift() ?? 0;
    if (wait === 0) {
      written += text;
      return undefined;
    }
    underWay += 1;
    return (async () => {
      for (let turn = 0; turn < wait; turn += 1) await nextTurn();
      written += text;
      underWay -= 1;
    })();
  });
  const texts = all.map(({ length }, index) => String.fromCharCode(97 + index).repeat(length));
  for (const text of texts) void writer.write(text);
  await writer.flush();
  expect(written).toBe(texts.join(''));
});
