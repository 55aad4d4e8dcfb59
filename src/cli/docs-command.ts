import process from 'node:process';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { explainFailure } from './explain-failure.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectConfig } from './project-config.ts';

/** `codon-telemetry docs`: writes the reference of a project's schemas. */
export const docsCommand: Command = {
  name: 'docs',
  summary: 'Write a Markdown reference and a diagram of span types.',
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArguments(args, {
      schemas: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw new UsageError('It takes options only; the folder of schemas is --schemas.');
    const root = process.cwd();
    const config = readProjectConfig(root);
    const schemas = values.schemas ?? config.schemas;
    const out = values.out ?? config.docs?.out ?? 'telemetry/docs';
    return explainFailure(terminal, async () => {
      const { loadProject } = await import('../../codegen/project/load-project.ts');
      const { updateFolder } = await import('../../codegen/project/update-folder.ts');
      const { emitReference } = await import('../../codegen/emit/emit-reference.ts');
      const { model } = loadProject({ root, ...(schemas !== undefined && { schemas }) });
      const command = 'npx codon-telemetry docs';
      const options = { root, out, check: values.check, command, importExtension: 'ts' } as const;
      const { files, differences } = updateFolder(emitReference(model), options);
      if (values.check && differences.length > 0) {
        for (const { kind, path } of differences) terminal.err(`${kind}: ${path}\n`);
        terminal.err(`Pages are not what the schemas give; run: ${command}\n`);
        return exitCodes.findings;
      }
      await terminal.out(`${out}: ${files} pages are current, ${differences.length} of them written now\n`);
      return exitCodes.clean;
    });
  },
};

function help(): string {
  return `Writes a Markdown reference: attributes, span types, metrics, events, operations, dialects, and a
Mermaid diagram of the span types.

Usage: codon-telemetry docs [OPTIONS]

Options:
  --schemas DIR  Your schemas, laid on top of the package's. Without it, and without a config file, the
                 package's alone.
  --out DIR      Where the pages go. Default telemetry/docs. Files there that were not generated are left
                 alone.
  --check        Write nothing; fail when a page is not current.
  -h, --help     Show this.

Exit codes:
  ${exitCodes.clean}  The pages are current, or were written.
  ${exitCodes.findings}  With --check: a page is changed, missing or orphaned.
  ${exitCodes.failed}  Not done: wrong options, or schemas that cannot be used.

Examples:
  codon-telemetry docs --out docs/telemetry
  codon-telemetry docs --schemas telemetry/schemas --check
`;
}
