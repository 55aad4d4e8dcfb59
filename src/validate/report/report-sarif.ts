import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, type FindingId, type FindingLevel, findingKinds, type Place } from '../findings.ts';
import type { Summary } from '../summary.ts';
import type { Verdict } from '../verdict.ts';
import { type FindingGroup, FindingGroups } from './finding-groups.ts';
import type { Report, ReportOptions } from './report.ts';
import { runFailures } from './run-failures.ts';
import { stableFingerprint } from './stable-fingerprint.ts';

const levels: Readonly<Record<FindingLevel, 'error' | 'warning' | 'note'>> = {
  violation: 'error',
  improvement: 'warning',
  information: 'note',
};

/** SARIF 2.1.0, which code scanning services read. Findings that are alike are one result. */
export function sarifReport({ write }: ReportOptions): Report {
  const groups = new FindingGroups();
  return {
    finding: (finding) => groups.add(finding),
    end: (summary, verdict) => write(`${JSON.stringify(toLog(groups.sorted(), summary, verdict), null, 2)}\n`),
  };
}

function toLog(groups: readonly FindingGroup[], summary: Summary, verdict: Verdict): object {
  const ids = [...new Set(groups.map(({ first }) => first.id))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'codon-telemetry', rules: ids.map(toRule) } },
        invocations: [
          {
            executionSuccessful: verdict !== 'failed',
            toolExecutionNotifications: runFailures(summary, verdict).map(({ file, message }) => ({
              level: 'error',
              message: { text: `${file}: ${message}` },
            })),
          },
        ],
        results: groups.map((group) => toResult(group, ids)),
      },
    ],
  };
}

function toRule(id: FindingId): object {
  const { level, meaning } = findingKinds[id];
  return { id, shortDescription: { text: meaning }, defaultConfiguration: { level: levels[level] } };
}

function toResult({ first, some, count }: FindingGroup, ids: readonly FindingId[]): object {
  return {
    ruleId: first.id,
    ruleIndex: ids.indexOf(first.id),
    level: levels[first.level],
    message: { text: first.value === undefined ? first.message : `${first.message} Value: ${first.value}` },
    locations: [toLocation(first)],
    relatedLocations: some.slice(1).map((finding, index) => ({ id: index + 1, ...toLocation(finding) })),
    occurrenceCount: count,
    partialFingerprints: { 'codonFinding/v1': stableFingerprint(first) },
    properties: {
      spanType: first.spanType,
      signalName: first.signalName,
      attribute: first.attribute,
      dialect: first.dialect,
    },
  };
}

function toLocation({ place, spanId }: Finding): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(place) },
      ...(place.line !== undefined && { region: { startLine: place.line } }),
    },
    ...(spanId !== undefined && { logicalLocations: [{ name: spanId, kind: 'span' }] }),
  };
}

function toUri({ file }: Place): string {
  if (file === '-') return 'stdin';
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return /^https?:\/\//.test(file) ? file : encodeURI(file.replaceAll('\\', '/'));
}
