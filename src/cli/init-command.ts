import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { parseArguments } from './parse-arguments.ts';
import { starterFiles } from './starter-files.ts';

/** `codon-telemetry init`: writes the first schemas of a project. */
export const initCommand: Command = {
  name: 'init',
  summary: 'Begin with schemas of your own, a config file and a CI check.',
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArguments(args, {
      namespace: { type: 'string', default: 'acme' },
      force: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw new UsageError('It takes options only, and writes to the current folder.');
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(values.namespace)) {
      throw new UsageError('--namespace is a lower-case word, such as acme.');
    }
    for (const { path, text } of starterFiles(values.namespace)) {
      const kept = existsSync(path) && !values.force;
      if (!kept) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      await terminal.out(`${kept ? 'kept' : 'wrote'} ${path}\n`);
    }
    await terminal.out('Next: npm i -D ts-morph json-schema-to-typescript && npx codon-telemetry generate\n');
    return exitCodes.clean;
  },
};

function help(): string {
  return `Writes what a project begins with to the current folder, and asks nothing:

  telemetry/schemas/attributes/  a few attributes of your own
  telemetry/schemas/spans/       an extension of the span type inference that carries them
  codon-telemetry.config.json    where schemas and output are
  .github/workflows/             a check for pull requests, for GitHub

Usage: codon-telemetry init [OPTIONS]

Options:
  --namespace NAME  What your attributes begin with. Default acme.
  --force           Overwrite files that are there. Without it they are kept, and named.
  -h, --help        Show this.

Exit codes:
  ${exitCodes.clean}  Written, or everything was there.
  ${exitCodes.failed}  Not done: wrong options.

Examples:
  codon-telemetry init
  codon-telemetry init --namespace shop
`;
}
