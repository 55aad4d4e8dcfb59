import { styleText } from 'node:util';
import { type Finding, type FindingLevel, findingKinds } from '../findings.ts';
import { byWeight, type FindingGroup, FindingGroups } from './finding-groups.ts';
import { formatFindingPlace } from './format-place.ts';
import type { Report, ReportOptions } from './report.ts';
import { summarize } from './summarize.ts';

/** Places that are shown of findings that are alike. */
const PLACES_SHOWN = 3;

/** For people: findings that are alike stand together, the heaviest first, then what was read. */
export function textReport({ write, color }: ReportOptions): Report {
  const groups = new FindingGroups();
  return {
    finding: (finding) => groups.add(finding),
    async end(summary, verdict) {
      for (const group of mergeAdvice(groups.sorted())) await write(showGroup(group, color));
      if (groups.leftOver > 0) await write(`… and ${groups.leftOver} more findings of other kinds.\n\n`);
      await write(summarize(summary, verdict));
    },
  };
}

interface TextGroup extends FindingGroup {
  readonly attributes: readonly string[];
}

/** Of what is only advice there is much: the attributes are listed under one heading. */
function mergeAdvice(groups: readonly FindingGroup[]): TextGroup[] {
  const merged = new Map<string, TextGroup>();
  for (const { first, some, count } of groups) {
    const key = `${first.id}\n${first.level}\n${first.signalName ?? ''}\n${isListed(first) ? '' : first.message}`;
    const known = merged.get(key);
    merged.set(key, {
      first: known?.first ?? first,
      some: [...(known?.some ?? []), ...some],
      count: (known?.count ?? 0) + count,
      attributes: [...(known?.attributes ?? []), ...(first.attribute === undefined ? [] : [first.attribute])],
    });
  }
  return [...merged.values()].sort(byWeight);
}

const colors: Readonly<Record<FindingLevel, 'red' | 'yellow' | 'cyan'>> = {
  violation: 'red',
  improvement: 'yellow',
  information: 'cyan',
};

function isListed({ level, attribute }: Finding): boolean {
  return level !== 'violation' && attribute !== undefined;
}

function showGroup({ first, some, count, attributes }: TextGroup, color: boolean): string {
  const level = color ? styleText(colors[first.level], first.level, { validateStream: false }) : first.level;
  const times = count === 1 ? '' : ` (${count} times)`;
  const text = isListed(first) ? showList(first, attributes) : first.message;
  const places = [...new Set(some.map(formatFindingPlace))];
  const shown = places.slice(0, PLACES_SHOWN);
  const more = shown.length === PLACES_SHOWN && count > PLACES_SHOWN ? ', …' : '';
  const values = [...new Set(some.flatMap(({ value }) => value ?? []))].slice(0, PLACES_SHOWN);
  const shownValues = values.map((value) => `  value ${value}\n`).join('');
  return `${level} ${first.id}${times}\n  ${text}\n  at ${shown.join(', ')}${more}\n${shownValues}\n`;
}

function showList({ id, spanType, signalName }: Finding, attributes: readonly string[]): string {
  const name = spanType ?? signalName;
  const where = name === undefined ? '' : ` (${name})`;
  return `${findingKinds[id].meaning.slice(0, -1)}${where}:\n${attributes.map((key) => `    ${key}`).join('\n')}`;
}
