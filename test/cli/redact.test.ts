import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findHidden } from '../../src/cli/find-hidden.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { plantedSecrets, rulesOfSecretsLeftIn } from '../privacy/planted-secrets.ts';
import { makeFolder, runCli } from './run-cli.ts';

const otlp = {
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'process.owner', value: { stringValue: 'ann@example.com' } }] },
      scopeSpans: [
        {
          spans: [
            {
              name: 'ask ann@example.com',
              attributes: [
                { key: 'http.request.header.authorization', value: { stringValue: 'k1tten' } },
                {
                  key: 'gen_ai.input.messages',
                  value: { stringValue: '[{"parts":[{"content":"4242 4242 4242 4242"}]}]' },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('codon-telemetry redact', () => {
  it('names line, column and rule in a text', () => {
    const folder = makeFolder({ 'notes.txt': 'All is well.\nAsk ann@example.com, or bob@example.com.\n' });
    expect(runCli(folder, ['redact', 'notes.txt'])).toEqual({
      status: 1,
      stdout: 'notes.txt:2 column 5: email\nnotes.txt:2 column 25: email\nWould be hidden: email 2.\n',
      stderr: '',
    });
  });

  it('names the paths in JSON lines, and what names say of values', () => {
    const lines = [
      { messages: [{ content: 'ann@example.com' }] },
      { password: { deep: 'k1tten' }, 'bob@example.com': 1 },
    ];
    const folder = makeFolder({ 'a.jsonl': `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno JSON: 42\n` });
    expect(runCli(folder, ['redact', 'a.jsonl']).stdout.split('\n')).toEqual([
      'a.jsonl:1 $.messages[0].content: email',
      'a.jsonl:2 $.password: secret-key',
      'a.jsonl:2 $.… (name): email',
      'Would be hidden: email 2, secret-key 1.',
      '',
    ]);
  });

  it('names nothing that only describes a parameter, and what its schema shows', () => {
    const tool = (password: object) => ({ parameters: { type: 'object', properties: { password } } });
    const lines = [tool({ type: 'string' }), tool({ type: 'string', default: 'k1tten' }), tool({ is: 'k1tten' })];
    const folder = makeFolder({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
    expect(runCli(folder, ['redact', 'a.jsonl']).stdout.split('\n')).toEqual([
      'a.jsonl:2 $.parameters.properties.password: secret-key',
      'a.jsonl:3 $.parameters.properties.password: secret-key',
      'Would be hidden: secret-key 2.',
      '',
    ]);
  });

  it('names attributes in OTLP', () => {
    const { stdout } = runCli(makeFolder({ 'trace.json': otlp }), ['redact', 'trace.json']);
    expect(stdout.split('\n')).toEqual([
      'trace.json:1 $.resourceSpans[0].resource.attributes[process.owner].stringValue: email',
      'trace.json:1 $.resourceSpans[0].scopeSpans[0].spans[0].name: email',
      'trace.json:1 $.resourceSpans[0].scopeSpans[0].spans[0].attributes[http.request.header.authorization]: secret-key',
      'trace.json:1 $.resourceSpans[0].scopeSpans[0].spans[0].attributes[gen_ai.input.messages].stringValue: payment-card',
      'Would be hidden: email 2, payment-card 1, secret-key 1.',
      '',
    ]);
  });

  it('sees each rule, as text and in JSON, and shows no secret', () => {
    const text = plantedSecrets.map((secret) => `${secret.text}\n\n`).join('');
    const json = plantedSecrets.map((secret) => JSON.stringify({ note: secret.text, [secret.text]: 1 })).join('\n');
    const { stdout, stderr, status } = runCli(makeFolder({ 'a.txt': text, 'b.jsonl': json }), [
      'redact',
      '--format',
      'json',
      'a.txt',
      'b.jsonl',
    ]);
    expect(status).toBe(1);
    expect(rulesOfSecretsLeftIn(stdout + stderr)).toEqual([]);
    const places = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file?: string; rule?: string });
    for (const file of ['a.txt', 'b.jsonl']) {
      const rules = new Set(places.filter((place) => place.file === file).map(({ rule }) => rule));
      expect(rules.size).toBeGreaterThan(plantedSecrets.length * 0.8);
    }
    expect(places.at(-1)).toHaveProperty('totals.email');
  });

  it('takes rules from JSON and from modules, beside the default ones', () => {
    const rule = (id: string, mark: string) => ({ id, pattern: `${id}-[0-9]{4}`, replacement: { mark } });
    const folder = makeFolder({
      'a.txt': 'ann@example.com has T-1234 and P-1234 and Q-1234\n',
      'tickets.json': JSON.stringify({ title: 'Tickets', group: 'tickets', rules: [rule('T', '[TICKET]')] }),
      'parts.mjs': `export const part = ${JSON.stringify(rule('P', '[PART]'))};
        export const rules = [part, ${JSON.stringify(rule('Q', '[PIECE]'))}];
        export default 7;`,
    });
    const { stdout } = runCli(folder, ['redact', '--rules', 'tickets.json', '--rules', 'parts.mjs', 'a.txt']);
    expect(stdout.split('\n').at(-2)).toBe('Would be hidden: P 1, Q 1, T 1, email 1.');
  });

  it.each([
    ['gone.json', 'gone.json: There is no such file.'],
    ['gone.mjs', 'gone.mjs cannot be loaded: '],
    ['broken.json', 'broken.json is not JSON: '],
    ['none.mjs', 'none.mjs holds no redaction rule; it has an "id" and a "pattern".'],
    ['open.json', '--rules: redaction rule "open": give every repetition in its pattern an upper bound'],
    ['misspelt.json', '--rules: redaction rule "second" has no property "patern"; use id, '],
    ['nameless.mjs', '--rules: redaction rule 1: give it an "id"'],
  ])('says what is wrong with rules in %s, and ends with 2', (name, message) => {
    const first = { id: 'first', pattern: 'a', replacement: { mark: '[A]' } };
    const folder = makeFolder({
      'a.txt': 'ann@example.com',
      'broken.json': '{',
      'none.mjs': 'export const rule = undefined;',
      'misspelt.json': JSON.stringify({ rules: [first, { id: 'second', patern: 'b', replacement: { mark: '[B]' } }] }),
      'nameless.mjs': `export const rules = [${JSON.stringify(first)}, { pattern: 'b' }];`,
      'open.json': JSON.stringify([{ id: 'open', pattern: 'a+', replacement: { mark: '[A]' } }]),
    });
    const { status, stdout, stderr } = runCli(folder, ['redact', '--rules', name, 'a.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('finds nothing in what is clean', () => {
    expect(runCli(makeFolder({ 'a.txt': 'All is well.' }), ['redact', 'a.txt'])).toEqual({
      status: 0,
      stdout: 'Nothing would be hidden.\n',
      stderr: '',
    });
  });

  it('says what it could not look at, and ends with 2', () => {
    const folder = makeFolder({ 'a.bin': 'binary \0 data' });
    expect(runCli(folder, ['redact', 'a.bin'])).toMatchObject({
      status: 2,
      stderr: 'a.bin: It is no text; decode it first.\n',
    });
    expect(runCli(folder, ['redact', 'gone.txt'])).toMatchObject({
      status: 2,
      stderr: 'gone.txt: There is no such file.\n',
    });
    expect(runCli(folder, ['redact'])).toMatchObject({ status: 2 });
  });
});

describe('JSON in any framing', () => {
  const redactor = createRedactor();
  const headers = { key: 'http.request.header.authorization', value: { stringValue: 'k1tten' } };
  const one = JSON.stringify({ attributes: [headers] });
  const pretty = JSON.stringify({ attributes: [headers] }, null, 2);
  const hit = (line: number) => `${line} $.attributes[http.request.header.authorization]: secret-key`;

  async function find(text: string): Promise<string[]> {
    const places: string[] = [];
    async function* chunks() {
      yield Buffer.from(text);
    }
    for await (const found of findHidden(chunks(), redactor)) {
      for (const { line, place, rule } of found) places.push(`${line} ${place}: ${rule}`);
    }
    return places;
  }

  it.each<[string, string, string[]]>([
    ['two documents of many lines', `${pretty}\n${pretty}\n`, [hit(1), hit(11)]],
    ['a log line before a document', `starting\n${pretty}\n`, [hit(2)]],
    ['indented JSON lines', `  ${one}\n\t${one}\n`, [hit(1), hit(2)]],
    ['documents side by side', `${one} ${one}`, [hit(1), hit(1)]],
    ['an array of documents', `[\n${pretty},\n${pretty}\n]\nend`, [hit(2), hit(12)]],
    ['an array in a line', `log\n  [[${one}]]`, [`2 $[0][0]${hit(1).slice(3)}`]],
    ['a document without end', `${one}\n{"a":1,\n${one}\nbob@example.com`, [hit(1), hit(3), '4 column 1: email']],
    ['a document that is no JSON', `{ it: bob@example.com }\n${one}`, ['1 column 7: email', hit(2)]],
    ['a text behind a document', `  ${one} bob@example.com`, [hit(1), `1 column ${one.length + 4}: email`]],
    [
      'a document that is cut in a string',
      `{\n "a": "b\n bob@example.com\n${one}\n bob@example.com`,
      ['3 column 2: email', hit(4), '5 column 2: email'],
    ],
  ])('is seen: %s', async (_title, text, places) => {
    expect(await find(text)).toEqual(places);
  });

  it('is seen in a document of more lines than are gathered', async () => {
    const filler = Array.from(
      { length: 200_000 },
      () => 'all is well, and nothing is hidden here, nothing at all, of anybody',
    );
    expect(await find(`log\n${JSON.stringify({ filler, attributes: [headers] }, null, 2)}\nbob@example.com`)).toEqual([
      hit(2),
      '200014 column 1: email',
    ]);
  });

  const parts = [
    one,
    pretty,
    `[${one},`,
    '[',
    ']',
    '{',
    '}',
    '{"a":1,',
    '  {',
    '"',
    '"b": "bob@example.com",',
    'log, bob@example.com',
  ];
  property.prop([fc.array(fc.constantFrom(...parts, ' bob@example.com {"a":"bob@example.com"} x', '', '\u0020'))])(
    'leaves nothing unlooked at',
    async (lines) => {
      const text = lines.join('\n');
      const places = await find(text);
      expect(places.filter((place) => place.endsWith('email'))).toHaveLength(text.split('bob@').length - 1);
    },
  );
});
