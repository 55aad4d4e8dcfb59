import process from 'node:process';
import { type Command, UsageError } from './command.ts';
import { diffHelp } from './diff-help.ts';
import { exitCodes } from './exit-codes.ts';
import { explainFailure } from './explain-failure.ts';
import { parseArguments } from './parse-arguments.ts';

const formats = ['text', 'markdown', 'json'] as const;
const limits = ['breaking', 'risky', 'none'] as const;

/** `codon-telemetry diff`: what differs between two versions of schemas, and whom it hits. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Tell what differs between two versions of schemas, and whom it hits.',
  help: diffHelp,
  async run(args, terminal) {
    const { before, after, format, failOn } = readOptions(args);
    return explainFailure(terminal, async () => {
      const { readVersion } = await import('../../codegen/compare/read-version.ts');
      const { completeExtensions } = await import('../../codegen/compare/complete-extensions.ts');
      const { compareSchemas } = await import('../../codegen/compare/compare-schemas.ts');
      const { compareRedaction } = await import('../../codegen/compare/compare-redaction.ts');
      const reports = await import('../../codegen/compare/report.ts');
      const { fails, judgeChanges } = await import('../../codegen/compare/verdict.ts');
      const root = process.cwd();
      const versions = [readVersion(before, root), readVersion(after, root)] as const;
      const [old = [], now = []] = completeExtensions(versions.map(({ schemas }) => schemas));
      const [rules, newRules] = versions.map(({ redaction }) => redaction);
      const changes = [...compareSchemas(old, now), ...compareRedaction(rules ?? [], newRules ?? [])];
      await terminal.out(reports[`${format}Report`](changes));
      return failOn !== 'none' && fails(judgeChanges(changes), failOn) ? exitCodes.findings : exitCodes.clean;
    });
  },
};

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArguments(args, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'none' },
  });
  const [before, after, more] = positionals;
  if (before === undefined || after === undefined || more !== undefined) {
    throw new UsageError('Name two versions, the old one first; each is a folder, or a revision and a path.');
  }
  const format = formats.find((name) => name === values.format);
  if (format === undefined) throw new UsageError(`--format is one of ${formats.join(', ')}.`);
  const failOn = limits.find((name) => name === values['fail-on']);
  if (failOn === undefined) throw new UsageError(`--fail-on is one of ${limits.join(', ')}.`);
  return { before, after, format, failOn };
}
