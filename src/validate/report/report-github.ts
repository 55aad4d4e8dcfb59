import type { FindingLevel } from '../findings.ts';
import { type FindingGroup, FindingGroups } from './finding-groups.ts';
import type { Report, ReportOptions } from './report.ts';
import { runFailures } from './run-failures.ts';
import { conclude } from './summarize.ts';

/** GitHub shows no more than ten annotations of a level for each step. */
const MOST_OF_LEVEL = 10;

const commands: Readonly<Record<FindingLevel, string>> = {
  violation: 'error',
  improvement: 'warning',
  information: 'notice',
};

/** Workflow commands, which GitHub Actions turns into annotations. */
export function githubReport({ write }: ReportOptions): Report {
  const groups = new FindingGroups();
  return {
    finding: (finding) => groups.add(finding),
    async end(summary, verdict) {
      for (const { file, message } of runFailures(summary, verdict).slice(0, MOST_OF_LEVEL)) {
        await write(`::error title=${escapeProperty(file)}::${escapeData(message)}\n`);
      }
      const sorted = groups.sorted();
      for (const level of Object.keys(commands)) {
        const shown = sorted.filter(({ first }) => first.level === level).slice(0, MOST_OF_LEVEL);
        for (const group of shown) await write(toCommand(group));
      }
      await write(`${conclude(summary, verdict)}\n`);
    },
  };
}

function toCommand({ first, count }: FindingGroup): string {
  const { file, line } = first.place;
  const properties = [
    ...(file === '-' ? [] : [`file=${escapeProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${escapeProperty(`${first.id}${count === 1 ? '' : ` (${count} times)`}`)}`,
  ];
  const text = first.value === undefined ? first.message : `${first.message} Value: ${first.value}`;
  return `::${commands[first.level]} ${properties.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
