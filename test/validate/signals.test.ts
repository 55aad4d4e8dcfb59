import { describe, expect, test } from 'vitest';
import { anyValue, attributeList, type Json, logMessage, metricMessage, point, validate } from './otlp.ts';

const found = async (input: Json) => {
  const { findings } = await validate(JSON.stringify(input));
  return findings.map(({ id, attribute, signalType, signalName }) => [signalType, signalName, id, attribute]);
};

const attributes = (values: Readonly<Record<string, string>>) => point({ attributes: attributeList(values) });
const histogram = (...dataPoints: Json[]) => metricMessage({ histogram: { dataPoints } });

describe('metrics', () => {
  test('are checked point by point, and what is alike is said once', async () => {
    const bad = attributes({ 'acme.op': 'talk', 'acme.model': 'm', 'acme.nowhere': 'SECRET' });
    expect(await found(histogram(bad, bad, attributes({})))).toEqual([
      ['metric', 'acme.time', 'missing_attribute', 'acme.nowhere'],
      ['metric', 'acme.time', 'required_attribute_not_present', 'acme.op'],
      ['metric', 'acme.time', 'recommended_attribute_not_present', 'acme.model'],
    ]);
  });

  test('that share a name are told apart by their attributes', async () => {
    expect(await found(histogram(attributes({ 'acme.other': 'x' })))).toEqual([]);
  });

  test('may write an int for a double, but no double for an int', async () => {
    const count = (number: Json) => {
      const dataPoints = [{ attributes: attributeList({ 'acme.op': 'talk' }), ...(number as object) }];
      return metricMessage({
        name: 'acme.count',
        unit: '{call}',
        histogram: undefined,
        sum: { isMonotonic: true, dataPoints },
      });
    };
    expect(await found(count({ asInt: '1' }))).toEqual([]);
    expect(await found(count({ asDouble: 1 }))).toEqual([['metric', 'acme.count', 'type_mismatch', undefined]]);
  });

  test('of other namespaces are left alone', async () => {
    const { summary, findings } = await validate(
      JSON.stringify(
        metricMessage({ name: 'http.time', histogram: { dataPoints: [attributes({ 'http.route': '/' })] } }),
      ),
    );
    expect(findings).toMatchObject([]);
    expect(summary.points).toEqual({ read: 1, checked: 0, unmatched: 0, foreign: 1 });
  });

  test('that are malformed are reported, and the rest is read', async () => {
    expect(await found(metricMessage({ histogram: { dataPoints: 'SECRET' } }))).toEqual([
      [undefined, undefined, 'unreadable_input', undefined],
    ]);
    expect(await found(histogram('SECRET', attributes({ 'acme.op': 'talk', 'acme.model': 'm' })))).toEqual([
      ['metric', 'acme.time', 'unreadable_input', undefined],
    ]);
  });
});

describe('events', () => {
  test('may hold structured content', async () => {
    const part = (fields: Readonly<Record<string, string>>): Json => ({
      arrayValue: { values: [{ kvlistValue: { values: attributeList(fields) } }] },
    });
    const event = (value: Json) =>
      logMessage({
        attributes: [
          { key: 'acme.op', value: anyValue('talk') },
          { key: 'acme.text', value },
        ],
      });
    expect(await found(event(part({ type: 'text', content: 'Hello.' })))).toEqual([]);
    expect(await found(event(part({ type: 'text' })))).toEqual([
      ['log', 'acme.happened', 'content_invalid', 'acme.text'],
    ]);
  });

  test('may have their name in an attribute, as they used to', async () => {
    const old = { key: 'event.name', value: anyValue('acme.happened') };
    expect(await found(logMessage({ eventName: '', attributes: [old] }))).toEqual([
      ['log', 'acme.happened', 'required_attribute_not_present', 'acme.op'],
    ]);
  });

  test('log records that are none are left alone', async () => {
    const { summary } = await validate(JSON.stringify(logMessage({ eventName: '', attributes: [] })));
    expect(summary.logs).toMatchObject({ read: 1, foreign: 1 });
  });
});
