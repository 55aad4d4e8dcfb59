import { expect, test } from 'vitest';
import type { Report, ReportOptions } from '../../src/validate/report.ts';
import { jsonReport } from '../../src/validate/report-json.ts';
import { textReport } from '../../src/validate/report-text.ts';
import { message, span, spanWith, validate } from './otlp.ts';

async function write(make: (options: ReportOptions) => Report, text: string, color = false): Promise<string> {
  const written: string[] = [];
  const report = make({ write: (part) => void written.push(part), color });
  const { summary, verdict } = await validate(text, { report: (finding) => report.finding(finding) });
  await report.end(summary, verdict);
  return written.join('');
}

const input = [1, 2, 3, 4]
  .map((digit) =>
    JSON.stringify(
      message([
        {
          ...(spanWith({ 'acme.old': 'SECRET', 'acme.ratio': undefined }) as object),
          spanId: String(digit).repeat(16),
        },
      ]),
    ),
  )
  .join('\n');

test('the text report groups what is alike, the heaviest first', async () => {
  expect(await write(textReport, input)).toBe(`violation deprecated (4 times)
  acme.old is deprecated. Use acme.model.
  at test.json:1 (span 1111111111111111), test.json:2 (span 2222222222222222), test.json:3 (span 3333333333333333), …

improvement recommended_attribute_not_present (4 times)
  A recommended attribute is absent (acme.talk):
    acme.ratio
  at test.json:1 (span 1111111111111111), test.json:2 (span 2222222222222222), test.json:3 (span 3333333333333333), …

4 spans in 1 file: 4 checked, 0 of no known type, 0 of other namespaces.
  acme.talk: 4
Not clean: 4 violations, 4 improvements, 0 information.
`);
});

test('colours are only there when welcome', async () => {
  const csi = '\u001b[';
  expect(await write(textReport, input)).not.toContain(csi);
  expect(await write(textReport, input, true)).toContain(`${csi}31mviolation`);
});

test('the JSON report is one document with the fields of Weaver', async () => {
  const { findings, summary } = JSON.parse(await write(jsonReport, input));
  expect(findings).toHaveLength(8);
  expect(findings[0]).toEqual({
    id: 'deprecated',
    level: 'violation',
    message: 'acme.old is deprecated. Use acme.model.',
    context: { attribute_name: 'acme.old' },
    signal_type: 'span',
    signal_name: '{acme.op} {acme.model}',
    span_type: 'acme.talk',
    dialect: 'tiny-1',
    attribute: 'acme.old',
    trace_id: '5b8efff798038103d269b633813fc60c',
    span_id: '1111111111111111',
    place: { file: 'test.json', line: 1 },
  });
  expect(summary).toMatchObject({ verdict: 'findings', levels: { violation: 4 }, findings: { deprecated: 4 } });
});

test('the JSON report without findings is valid', async () => {
  expect(JSON.parse(await write(jsonReport, JSON.stringify(message([span()]))))).toMatchObject({ findings: [] });
});
