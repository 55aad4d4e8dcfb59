import { describe, expect, it } from 'vitest';
import type { RedactionRule } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';

const redactor = createRedactor();

const ticket: RedactionRule = {
  id: 'ticket',
  pattern: '(?<![A-Z])TICKET-\\d{4,8}',
  anchors: [{ text: 'TICKET-' }],
  replacement: { mark: '[TICKET]' },
};

describe('text', () => {
  it('hides secrets and counts them by rule', () => {
    const { text, counts } = redactor.text('Write to ann@example.com and bob@example.com from 192.168.1.20');
    expect(text).toBe('Write to [EMAIL] and [EMAIL] from [IP]');
    expect(counts).toEqual({ email: 2, ipv4: 1 });
  });

  it('keeps the last four digits of a card', () => {
    expect(redactor.text('card 4242 4242 4242 4242 12/27').text).toBe('card [CARD 4242] 12/27');
  });

  it('merges what overlaps', () => {
    const { text, counts } = redactor.text('mongodb://app:k1tten42@db.example.com/x');
    expect(text).toBe('[CONNECTION STRING]');
    expect(counts).toEqual({ 'connection-string': 1 });
  });

  it.each([
    ['a fullwidth sign', 'ann＠example．com'],
    ['a Cyrillic letter', 'аnn@example.com'],
    ['percent encoding, twice', 'ann%2540example.com'],
    ['a JSON escape', 'ann\\u0040example.com'],
    ['a zero-width space', 'ann\u200b@exa\u200bmple.com'],
    ['styled letters', '𝐚𝐧𝐧@example.com'],
    ['letters in circles', 'ⓐⓝⓝ@example.com'],
    ['tags, which cannot be seen', 'a\u{e0041}nn@exam\u{e0100}ple.com'],
  ])('sees through %s', (_, text) => {
    expect(redactor.text(text).counts).toEqual({ email: 1 });
    expect(redactor.text(text).text).toMatch(/^\[EMAIL\]$/);
  });

  it('does not break an escape in two', () => {
    expect(redactor.text('say \\tann@example.com\\n').text).toBe('say [EMAIL]\\n');
  });

  it('sees a key with a homoglyph in its prefix', () => {
    const key = ['ѕk-proj-', 'Ab3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0dF'].join('');
    expect(redactor.text(key).text).toBe('[OPENAI KEY]');
  });
});

describe('JSON in text', () => {
  it('keeps all else letter for letter', () => {
    const json = '{ "big": 12345678901234567890,\n "mail" : "ann@example.com", "big": 1.0e2 }';
    expect(redactor.text(json).text).toBe('{ "big": 12345678901234567890,\n "mail" : "[EMAIL]", "big": 1.0e2 }');
  });

  it('hides below secret names, and numbers that are secrets', () => {
    const json = '{"password":{"a":[1]},"pan":4242424242424242,"max_tokens":4096,"token":null}';
    const hidden = '{"password":"[SECRET]","pan":"[CARD 4242]","max_tokens":4096,"token":null}';
    expect(redactor.text(json).text).toBe(hidden);
  });

  it.each(['\0', '\u000b', ',', '}', ' {}'])('takes for text what goes on behind JSON, with %j', (sign) => {
    expect(redactor.text(`{"a":1}${sign} ann@example.com`).text).toBe(`{"a":1}${sign} [EMAIL]`);
  });

  it('sees each of many records, whatever their names and white space', () => {
    const record = '{"id": 1, "mail" :"ann@example.com","password":"k1tten",\n "id":2}';
    const hidden = '{"id": 1, "mail" :"[EMAIL]","password":"[SECRET]",\n "id":2}';
    const other = '{"mail":"ann@example.com","id":{"token":"k1tten"}}';
    const otherHidden = '{"mail":"[EMAIL]","id":{"token":"[SECRET]"}}';
    const records = [record, other, record, record, other, other, record];
    const all = records.map((one) => (one === record ? hidden : otherHidden));
    expect(redactor.text(`[${records.join(' , ')}]`).text).toBe(`[${all.join(' , ')}]`);
  });

  it('goes into JSON in strings of JSON', () => {
    const json = JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ apiKey: 'k1tten' }) }) });
    expect(redactor.text(json).text).toContain('[SECRET]');
    expect(redactor.text(json).text).not.toContain('k1tten');
  });

  it('takes the name of a property for context', () => {
    expect(redactor.value({ ssn: '123456789' }).value).toEqual({ ssn: '[SSN]' });
    expect(redactor.value({ order: '123456789' }).value).toEqual({ order: '123456789' });
  });
});

describe('value', () => {
  it('returns the same reference where nothing is hidden', () => {
    const value = { a: ['fine', { b: 1, c: null }], d: new Date(0), e: new Uint8Array(2) };
    expect(redactor.value(value).value).toBe(value);
  });

  it('hides keys that are secrets, and keeps them apart', () => {
    const { value } = redactor.value({ 'ann@example.com': 1, 'bob@example.com': 2 });
    expect(value).toEqual({ '[EMAIL]': 1, '[EMAIL] 2': 2 });
  });

  it('walks maps, sets and errors', () => {
    expect(redactor.value(new Map([['password', 'x']])).value).toEqual(new Map([['password', '[SECRET]']]));
    expect(redactor.value(new Set(['ann@example.com'])).value).toEqual(new Set(['[EMAIL]']));
    expect(redactor.value(new Error('no such user: ann@example.com')).value).toMatchObject({
      message: 'no such user: [EMAIL]',
    });
  });

  it('is safe from cycles and depth', () => {
    const cycle: Record<string, unknown> = { password: 'x' };
    cycle.self = cycle;
    expect(redactor.value(cycle).value).toEqual({ password: '[SECRET]', self: '[CIRCULAR]' });
    let deep: unknown = 'ann@example.com';
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    expect(JSON.stringify(redactor.value(deep).value)).toContain('[TOO DEEP]');
  });

  it('copies what is shared only once', () => {
    let shared: unknown = { password: 'x' };
    for (let level = 0; level < 40; level += 1) shared = [shared, shared];
    expect(redactor.value(shared).counts).toEqual({ 'secret-key': 1 });
  });

  it('leaves out base64 media and does not scan them', () => {
    const data = 'QUtJQTEyMzQ1Njc4OTAxMjM0'.repeat(40);
    const url = `data:image/png;base64,${data}`;
    const { value, counts } = redactor.value({ image_url: { url }, file: data, note: `![plot](${url}) of 1` });
    expect(value).toEqual({
      image_url: { url: 'data:image/png;base64,[MEDIA 720]' },
      file: '[MEDIA 720]',
      note: '![plot](data:image/png;base64,[MEDIA 720]) of 1',
    });
    expect(counts).toEqual({ media: 3 });
    expect(redactor.value(value).value).toBe(value);
    const json = JSON.stringify({ tiny: url.slice(0, 60) });
    expect(redactor.text(json).text).toBe('{"tiny":"data:image/png;base64,[MEDIA 28]"}');
  });

  it('takes no long word for media', () => {
    const words = ['x'.repeat(2000), 'Ab'.repeat(400), '0123456789'.repeat(80)];
    expect(redactor.value(words).value).toBe(words);
  });

  it('sees through the letters of names, and reads strings in boxes', () => {
    expect(redactor.value({ рassword: 'k1tten', ａpiKeys: ['k1tten'] }).value).toEqual({
      рassword: '[SECRET]',
      ａpiKeys: '[SECRET]',
    });
    expect(redactor.value({ mail: new String('ann@example.com') }).value).toEqual({ mail: '[EMAIL]' });
  });

  it('does not take __proto__ for anything else than a key', () => {
    const { value } = redactor.value(JSON.parse('{"__proto__":{"mail":"ann@example.com"}}') as object);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"mail":"[EMAIL]"}}');
  });
});

describe('definitions of tools', () => {
  const login = (password: unknown) => ({
    type: 'function',
    name: 'login',
    parameters: { type: 'object', properties: { user: { type: 'string' }, password } },
  });

  it.each([
    ['described', { type: 'string', description: 'At least 8 letters', minLength: 8 }],
    ['referred to', { $ref: '#/$defs/word' }],
    ['one of several', { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  ])('keep a parameter that is named like a secret and %s', (_, schema) => {
    const tool = login(schema);
    expect(redactor.value(tool).value).toBe(tool);
    expect(redactor.text(JSON.stringify(tool)).text).toBe(JSON.stringify(tool));
  });

  it('hide what its schema shows of values, and secrets in its words', () => {
    const tool = login({ type: 'string', description: 'ask ann@example.com', default: 'k1tten', examples: ['k1tten'] });
    const hidden = login({ type: 'string', description: 'ask [EMAIL]', default: '[SECRET]', examples: '[SECRET]' });
    expect(redactor.value(tool).value).toEqual(hidden);
    expect(redactor.text(JSON.stringify(tool)).text).toBe(JSON.stringify(hidden));
    expect(redactor.value(hidden).value).toBe(hidden);
  });

  it('hide what its schema shows of the parts of a secret', () => {
    const properties = { user: { type: 'string', default: 'ann' } };
    const hidden = { user: { type: 'string', default: '[SECRET]' } };
    const tool = login({ type: 'object', properties });
    expect(redactor.value(tool).value).toEqual(login({ type: 'object', properties: hidden }));
  });

  it.each<[string, unknown]>([
    ['is a value', 'k1tten'],
    ['holds more than a schema', { type: 'string', value: 'k1tten' }],
    ['says nothing', { description: 'k1tten' }],
    ['is a list', [{ type: 'k1tten' }]],
  ])('hide a parameter named like a secret that %s', (_, value) => {
    expect(redactor.value(login(value)).value).toEqual(login('[SECRET]'));
    expect(redactor.text(JSON.stringify(login(value))).text).toBe(JSON.stringify(login('[SECRET]')));
  });

  it('are the only place where a secret name may hold a schema', () => {
    expect(redactor.value({ password: { type: 'string' } }).value).toEqual({ password: '[SECRET]' });
  });
});

describe('cut', () => {
  it('hides what may be the beginning or the rest of a secret', () => {
    expect(redactor.cut('key sk-proj-Ab3d', 'end').text).toBe('key [CUT]');
    expect(redactor.cut('example.com wrote this.', 'start').text).toMatch(/^\[CUT\]/);
  });

  it('leaves a text whole that ends in a sign', () => {
    expect(redactor.cut('This is all. ', 'end').text).toBe('This is all. ');
  });
});

describe('options', () => {
  it('switches groups', () => {
    const contact = createRedactor({ groups: ['contact'] });
    expect(contact.text('ann@example.com from 192.168.1.20').text).toBe('[EMAIL] from 192.168.1.20');
    expect(createRedactor({ groups: 'none' }).text('ann@example.com').text).toBe('ann@example.com');
  });

  it('takes rules, names and a function of the user', () => {
    const own = createRedactor({
      rules: [ticket],
      secretKeys: ['badge-number'],
      custom: (text) => text.replaceAll('Atlantis', '[PROJECT]'),
    });
    expect(own.text('TICKET-12345 of Atlantis').text).toBe('[TICKET] of [PROJECT]');
    expect(own.value({ badgeNumber: 7 }).value).toEqual({ badgeNumber: '[SECRET]' });
  });

  it('runs a rule without anchors all over the text', () => {
    const { anchors: _, ...bare } = ticket;
    expect(createRedactor({ rules: [bare] }).text('a TICKET-12345 b TICKET-99999').counts).toEqual({ ticket: 2 });
  });

  it('writes keyed hashes that are equal for equal secrets', () => {
    const hashed: RedactionRule = { ...ticket, replacement: { mark: '[TICKET]', hash: true } };
    const keyed = createRedactor({ rules: [hashed], hashKey: 'a key' });
    const [first, second, third] = keyed.text('TICKET-1111 TICKET-1111 TICKET-2222').text.match(/\[.*?\]/g) ?? [];
    expect(first).toMatch(/^\[TICKET [a-p]{16}\]$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(createRedactor({ rules: [hashed] }).text('TICKET-1111').text).toBe('[TICKET]');
  });

  it.each<[string, Partial<RedactionRule>]>([
    ['upper bound', { pattern: 'TICKET-\\d+' }],
    ['not a regular expression', { pattern: 'TICKET-[\\d{4}' }],
    ['must not match nothing', { pattern: '\\d{0,4}' }],
    ['capital letters in brackets', { replacement: { mark: 'x' } }],
    ['raise "maxLength"', { maxLength: 3 }],
    ['back reference', { pattern: '(a)\\1' }],
  ])('says of a wrong rule: %s', (message, change) => {
    const make = (): unknown => createRedactor({ rules: [{ ...ticket, ...change }] });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
    expect(make).toThrow('redaction rule "ticket"');
  });
});

describe('failure', () => {
  it.each([
    [
      'throws',
      (): string => {
        throw new Error('no');
      },
    ],
    ['answers with something else', (): string => 7 as unknown as string],
  ])('a function that %s costs the content, and is reported once', (_, custom) => {
    const failed: string[] = [];
    const failing = createRedactor({ custom, onFailure: (id) => failed.push(id) });
    expect(failing.text('hello').text).toBe('[REDACTION FAILED]');
    expect(failing.value({ a: 'hello' }).value).toEqual({ '[REDACTION FAILED]': '[REDACTION FAILED]' });
    expect(failed).toEqual(['custom']);
  });

  it('a value that throws when it is read is lost, and the call is not', () => {
    const failed: string[] = [];
    const guarded = createRedactor({ onFailure: (id) => failed.push(id) });
    const trap = {
      get secret(): string {
        throw new Error('no');
      },
    };
    expect(guarded.value({ trap, fine: 1 }).value).toEqual({ trap: '[REDACTION FAILED]', fine: 1 });
    expect(failed).toEqual(['redaction']);
  });
});
