import { styleText } from 'node:util';
import { type Finding, type FindingLevel, findingKinds, findingLevels } from './findings.ts';
import type { Report, ReportOptions } from './report.ts';
import { formatPlace, summarize } from './summarize.ts';

/** Places that are shown of findings that are alike. */
const PLACES_SHOWN = 3;

/** Groups that are kept, so that a run over bad data does not fill the memory. */
const MOST_GROUPS = 1000;

/** Findings that say the same of different spans. */
interface Group {
  readonly first: Finding;
  count: number;
  readonly attributes: Set<string>;
  readonly places: string[];
}

/** For people: findings that are alike stand together, the heaviest first, then what was read. */
export function textReport({ write, color }: ReportOptions): Report {
  const groups = new Map<string, Group>();
  let leftOver = 0;
  return {
    finding(finding) {
      const key = `${finding.id}\n${finding.spanType ?? ''}\n${isListed(finding) ? '' : finding.message}`;
      const group = groups.get(key) ?? { first: finding, count: 0, attributes: new Set(), places: [] };
      if (group.count === 0) {
        if (groups.size >= MOST_GROUPS) {
          leftOver += 1;
          return;
        }
        groups.set(key, group);
      }
      group.count += 1;
      if (finding.attribute !== undefined && group.attributes.size < MOST_GROUPS)
        group.attributes.add(finding.attribute);
      const place = showPlace(finding);
      if (group.places.length < PLACES_SHOWN && !group.places.includes(place)) group.places.push(place);
    },
    async end(summary, verdict) {
      const sorted = [...groups.values()].sort(byWeight);
      for (const group of sorted) await write(showGroup(group, color));
      if (leftOver > 0) await write(`… and ${leftOver} more findings of other kinds.\n\n`);
      await write(summarize(summary, verdict));
    },
  };
}

function byWeight(a: Group, b: Group): number {
  const rank = (group: Group) => findingLevels.indexOf(group.first.level);
  return rank(a) - rank(b) || b.count - a.count;
}

const colors: Readonly<Record<FindingLevel, 'red' | 'yellow' | 'cyan'>> = {
  violation: 'red',
  improvement: 'yellow',
  information: 'cyan',
};

/** Of what is only advice there is much: the attributes are listed under one heading. */
function isListed({ level, attribute }: Finding): boolean {
  return level !== 'violation' && attribute !== undefined;
}

function showGroup({ first, count, attributes, places }: Group, color: boolean): string {
  const level = color ? styleText(colors[first.level], first.level, { validateStream: false }) : first.level;
  const times = count === 1 ? '' : ` (${count} times)`;
  const text = isListed(first) ? showList(first, attributes) : first.message;
  const more = places.length === PLACES_SHOWN && count > PLACES_SHOWN ? ', …' : '';
  return `${level} ${first.id}${times}\n  ${text}\n  at ${places.join(', ')}${more}\n\n`;
}

function showList({ id, spanType }: Finding, attributes: ReadonlySet<string>): string {
  const where = spanType === undefined ? '' : ` (${spanType})`;
  return `${findingKinds[id].meaning.slice(0, -1)}${where}:\n${[...attributes].map((key) => `    ${key}`).join('\n')}`;
}

function showPlace({ place, spanId }: Finding): string {
  return spanId === undefined ? formatPlace(place) : `${formatPlace(place)} (span ${spanId})`;
}
