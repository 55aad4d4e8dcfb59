import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { nearMisses, nearMissIds } from '../../src/testing/spans/near-misses.ts';
import { spans } from '../../src/testing/spans/spans.ts';
import { SpanChecker } from '../../src/validate/check/span-checker.ts';

const checker = new SpanChecker();
const types = contract.dialects.flatMap((dialect) =>
  dialect.spans.map(({ id }) => ({ dialect: dialect.id, type: id })),
);

describe.each(types)('spans of type $type in $dialect', (options) => {
  it('are of that type and have no violation', async () => {
    const arbitrary = await spans(fc, options);
    await fc.assert(
      fc.asyncProperty(arbitrary, async (span) => {
        const { typeId, findings } = await checker.checkWhenLoaded(span);
        expect(typeId).toBe(options.type);
        expect(findings.filter(({ level }) => level === 'violation')).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

const dialects = ['genai-0.1', 'genai-1.41'];

describe.each(dialects)('near misses in %s', (dialect) => {
  it.each(nearMissIds)('of %s give that finding and no other', async (id) => {
    // A missing schema URL is read as the first dialect.
    if (id === 'no_schema_url' && dialect !== dialects[0]) {
      await expect(nearMisses(fc, id, { dialect })).rejects.toThrow(RangeError);
      return;
    }
    const arbitrary = await nearMisses(fc, id, { dialect });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ span, finding }) => {
        const { findings } = await checker.checkWhenLoaded(span);
        expect(findings.map((found) => `${found.id} ${found.message}`)).toEqual([
          expect.stringMatching(`^${finding} `),
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

it('what does not exist is refused by name', async () => {
  await expect(spans(fc, { dialect: 'none' })).rejects.toThrow(/^dialect must be one of genai-0.1/);
  await expect(spans(fc, { type: 'none' })).rejects.toThrow(/^type must be one of agent-graph/);
});
