import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../src/validate/findings.ts';
import type { Report, ReportOptions } from '../../src/validate/report/report.ts';
import { jsonReport } from '../../src/validate/report/report-json.ts';
import { textReport } from '../../src/validate/report/report-text.ts';
import { reportFormats } from '../../src/validate/report/reports.ts';
import { createSummary } from '../../src/validate/summary.ts';
import type { ValidateOptions } from '../../src/validate/validate-files.ts';
import { encodeSpans } from './encode-protobuf.ts';
import { message, span, spanWith, validate } from './otlp.ts';

async function write(
  make: (options: ReportOptions) => Report,
  text: string | Uint8Array,
  color = false,
  options: Partial<ValidateOptions> = {},
): Promise<string> {
  const written: string[] = [];
  const report = make({ write: (part) => void written.push(part), color, failOn: 'violation' });
  const { summary, verdict } = await validate(text, { ...options, report: (finding) => report.finding(finding) });
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
Seen: 1 of 2 (50 %) span types, and of these 3 of 11 (27 %) attributes.
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

const bad = spanWith({ 'acme.old': 'SECRET', 'acme.whole': '<b>|SECRET' });

function readSchema(name: string): Record<string, Record<string, { enum?: string[] }>> {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/validate/${name}.schema.json`), 'utf8'));
}

describe('every report', () => {
  for (const [name, { create }] of Object.entries(reportFormats)) {
    test(`${name} tells the finding, and no value`, async () => {
      const text = await write(create, JSON.stringify(message([bad])));
      expect(text).toContain('deprecated');
      expect(text).not.toContain('SECRET');
    });

    test(`${name} tells values to those who ask`, async () => {
      const text = await write(create, JSON.stringify(message([bad])), false, { showValues: true });
      expect(text).toContain('SECRET');
    });

    test(`${name} of a run without findings is whole`, async () => {
      expect(await write(create, JSON.stringify(message([span()])))).not.toBe('');
    });
  }
});

describe('a run that could not judge is not shown as one where all is well', () => {
  const nothing = 'there is no span in the input. If that may be, use --allow-empty.';
  const gone = { file: 'gone.json', message: 'There is no such file.' };

  async function end(name: keyof typeof reportFormats, failures: readonly (typeof gone)[]): Promise<string> {
    const summary = createSummary();
    summary.failures.push(...failures);
    const written: string[] = [];
    const write = (part: string) => void written.push(part);
    await reportFormats[name].create({ write, color: false, failOn: 'violation' }).end(summary, 'failed');
    return written.join('');
  }

  test.each(['text', 'junit', 'gitlab', 'sarif', 'github', 'markdown'] as const)('%s', async (name) => {
    expect(await end(name, [])).toContain(nothing);
  });

  test.each(['junit', 'gitlab', 'sarif', 'github'] as const)('%s names what could not be read', async (name) => {
    const text = await end(name, [gone]);
    expect(text).toContain('gone.json');
    expect(text).toContain(gone.message);
    expect(text).not.toContain(nothing);
  });

  test('in the terms of the services', async () => {
    expect(await end('junit', [])).toContain('<testsuite name="telemetry" tests="1" failures="1" skipped="0">');
    expect(JSON.parse(await end('gitlab', [gone]))).toMatchObject([
      { severity: 'critical', location: { path: 'gone.json', lines: { begin: 1 } } },
    ]);
    expect(await end('github', [gone])).toContain('::error title=gone.json::There is no such file.\n');
  });
});

describe('the schema of findings', () => {
  const schema = readSchema('finding');
  const validateFinding = new Ajv2020().compile(schema);

  test('knows every id', () => {
    expect(schema.properties?.id?.enum).toEqual(Object.keys(findingKinds));
    expect(readSchema('config').$defs?.id?.enum).toEqual(Object.keys(findingKinds));
  });

  test('allows what the reports write', async () => {
    const protobuf = encodeSpans(message([bad]));
    for (const [text, options] of [
      [input, {}],
      [`${JSON.stringify(message([bad, bad]))}\nnope\n{"resourceSpans":1}`, { showValues: true }],
      [protobuf, { minimumCoverage: { spanTypes: 100 } }],
    ] as const) {
      const lines = (await write(reportFormats.jsonl.create, text, false, options)).trim().split('\n');
      const findings = lines.slice(0, -1).map((line) => JSON.parse(line));
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings)
        expect(validateFinding(finding), JSON.stringify(validateFinding.errors)).toBe(true);
      expect(JSON.parse(lines.at(-1) ?? '')).toHaveProperty('summary.verdict');
    }
  });
});

test('SARIF has a result for findings that are alike, with places and a lasting fingerprint', async () => {
  const { runs } = JSON.parse(await write(reportFormats.sarif.create, input));
  const [result] = runs[0].results;
  expect(result).toMatchObject({
    ruleId: 'deprecated',
    level: 'error',
    occurrenceCount: 4,
    locations: [{ physicalLocation: { artifactLocation: { uri: 'test.json' }, region: { startLine: 1 } } }],
    partialFingerprints: { 'codonFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
  expect(result.relatedLocations).toHaveLength(3);
  expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe('deprecated');
  expect(runs[0].invocations[0].executionSuccessful).toBe(true);
});

test('JUnit has a suite for each type, and what does not fail the run is skipped', async () => {
  const text = await write(reportFormats.junit.create, input);
  expect(text).toContain('<testsuite name="acme.talk" tests="3" failures="1" skipped="1">');
  expect(text).toContain('<failure message="acme.old is deprecated. Use acme.model." type="deprecated">4 times: ');
});

test('GitHub gets commands', async () => {
  expect(await write(reportFormats.github.create, input)).toBe(
    `::error file=test.json,line=1,title=deprecated (4 times)::acme.old is deprecated. Use acme.model.
::warning file=test.json,line=1,title=recommended_attribute_not_present (4 times)::acme.ratio is recommended on acme.talk, but absent.
Not clean: 4 violations, 4 improvements, 0 information.
`,
  );
});

test('GitLab gets issues with fingerprints', async () => {
  const issues = JSON.parse(await write(reportFormats.gitlab.create, input));
  expect(issues[0]).toEqual({
    description: 'acme.old is deprecated. Use acme.model. (4 times)',
    check_name: 'deprecated',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major',
    location: { path: 'test.json', lines: { begin: 1 } },
  });
});

test('Markdown has the findings and the coverage', async () => {
  const text = await write(reportFormats.markdown.create, `${input}\n${JSON.stringify(message([bad]))}`);
  expect(text).toContain('| violation | `deprecated` | acme.old is deprecated. Use acme.model. | 5 | test.json:1');
  expect(text).toContain('| `acme.talk` | 5 | 4 of 11 (36 %) |');
  expect(text).toContain('Never seen</summary>\n\n`acme.other`');
});
