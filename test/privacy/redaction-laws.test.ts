import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInputMessages } from '../../generated/content-checks.ts';
import { defaultRedactionRules as rules } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import {
  anchorsLoseNothing,
  cuttingIsSafe,
  harmlessIsUntouched,
  inputIsUnchanged,
  jsonStaysValid,
  leavingOutIsSafe,
  noSecretSurvivesInText,
  noSecretSurvivesInValue,
  redactingIsIdempotent,
  whatIsValidStaysValid,
} from '../../src/testing/redaction/laws.ts';
import { type Disguise, plantedText } from '../../src/testing/redaction/planted-text.ts';
import { plantedValue } from '../../src/testing/redaction/planted-value.ts';
import { secretOf } from '../../src/testing/redaction/secret-of.ts';

const seed = Number(process.env.REDACTION_SEED ?? 20_241_105);
const numRuns = Number(process.env.REDACTION_RUNS ?? 300);
console.log(`redaction laws: REDACTION_SEED=${seed} REDACTION_RUNS=${numRuns}`);

const disguises: readonly Disguise[] = ['none', 'percent', 'json', 'fullwidth', 'zero-width'];
const redactor = createRedactor();

const settings = { seed, numRuns };

describe('laws of redaction', () => {
  it('no secret survives in a text, in any disguise', () => {
    fc.assert(
      fc.property(plantedText(fc, rules, disguises), (planted) => noSecretSurvivesInText(redactor, planted)),
      settings,
    );
  });

  it('no secret survives in a value', () => {
    fc.assert(
      fc.property(plantedValue(fc, rules), (planted) => noSecretSurvivesInValue(redactor, planted)),
      settings,
    );
  });

  it('redacting once more changes nothing', () => {
    fc.assert(
      fc.property(plantedValue(fc, rules), ({ value }) => redactingIsIdempotent(redactor, value)),
      settings,
    );
    fc.assert(
      fc.property(plantedText(fc, rules, disguises), ({ text }) => redactingIsIdempotent(redactor, text)),
      settings,
    );
  });

  it('what is given is not changed', () => {
    fc.assert(
      fc.property(plantedValue(fc, rules), ({ value }) => inputIsUnchanged(redactor, value)),
      settings,
    );
  });

  it('JSON stays valid', () => {
    fc.assert(
      fc.property(plantedValue(fc, rules), ({ value }) => jsonStaysValid(redactor, value)),
      settings,
    );
    fc.assert(
      fc.property(fc.json(), (text) => void JSON.parse(redactor.text(text).text)),
      settings,
    );
  });

  it('messages stay such as their schema wants', () => {
    const parts = fc.record({ planted: plantedText(fc, rules), args: plantedValue(fc, rules) });
    fc.assert(
      fc.property(parts, ({ planted: { text }, args: { value } }) => {
        const call = { type: 'tool_call', id: text, name: text, arguments: value };
        const response = { type: 'tool_call_response', response: value };
        const spoken = [{ type: 'text', content: text }, call, response, { type: text, more: value }];
        const messages = [{ role: 'user', name: text, parts: spoken }];
        expect(isInputMessages(messages)).toBe(true);
        whatIsValidStaysValid(redactor, messages, isInputMessages);
      }),
      settings,
    );
  });

  it('what has no secret comes back as it is', () => {
    const words = fc.array(fc.constantFrom('plain', 'слово', '日本', 'a-b', 'x = y;', '{}', '12', '%', '\\n', '😀'));
    const harmless = fc.array(words.map((list) => list.join(' ')));
    fc.assert(
      fc.property(harmless, (value) => harmlessIsUntouched(redactor, value)),
      settings,
    );
  });

  it('nothing that is left out leaves a part of a secret', () => {
    fc.assert(
      fc.property(plantedText(fc, rules), fc.nat(400), fc.nat(80), (planted, from, length) =>
        leavingOutIsSafe(redactor, planted, from, from + length),
      ),
      settings,
    );
  });

  it('no cut leaves a part of a secret', () => {
    fc.assert(
      fc.property(plantedText(fc, rules), fc.nat(400), (planted, place) => cuttingIsSafe(redactor, planted, place)),
      settings,
    );
  });
});

describe.each(rules)('laws of the rule $id', (rule) => {
  const alone = createRedactor({ groups: 'none', rules: [rule] });
  // All of them where somebody asks for thoroughness.
  const fewer = { seed, numRuns: process.env.REDACTION_RUNS === undefined ? numRuns / 6 : numRuns };

  it('no secret survives, and no anchor loses one', () => {
    fc.assert(
      fc.property(plantedText(fc, [rule], disguises), (planted) => {
        noSecretSurvivesInText(alone, planted);
        anchorsLoseNothing(alone, rule, planted.text);
      }),
      fewer,
    );
  });

  it('no cut leaves a part of a secret', () => {
    fc.assert(
      fc.property(plantedText(fc, [rule]), fc.nat(200), (planted, place) => cuttingIsSafe(alone, planted, place)),
      fewer,
    );
  });

  it('no match is longer than the rule states', () => {
    fc.assert(
      fc.property(secretOf(fc, rule), ({ secret }) => secret.length <= (rule.maxLength ?? 0)),
      fewer,
    );
  });
});
