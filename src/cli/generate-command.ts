import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { type Command, UsageError } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { describeFailure, explainFailure } from './explain-failure.ts';
import { generateHelp } from './generate-help.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectConfig } from './project-config.ts';
import type { Terminal } from './terminal.ts';

/** `codon-telemetry generate`: writes the TypeScript modules of a project's schemas. */
export const generateCommand: Command = {
  name: 'generate',
  summary: 'Write TypeScript modules from your schemas on top of ours.',
  help: generateHelp,
  async run(args, terminal) {
    const options = readOptions(args);
    return explainFailure(terminal, () =>
      options.watch ? watchSchemas(options, terminal) : updateOnce(options, terminal),
    );
  },
};

interface GenerateArguments {
  readonly root: string;
  readonly schemas: string;
  readonly out: string;
  readonly importExtension: 'js' | 'ts';
  readonly check: boolean;
  readonly watch: boolean;
}

function readOptions(args: readonly string[]): GenerateArguments {
  const { values, positionals } = parseArguments(args, {
    schemas: { type: 'string' },
    out: { type: 'string' },
    'import-extension': { type: 'string' },
    check: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  });
  if (positionals.length > 0) throw new UsageError('It takes options only; the folder of schemas is --schemas.');
  if (values.check && values.watch) throw new UsageError('Choose one of --check and --watch.');
  const root = process.cwd();
  const { schemas = 'telemetry/schemas', generate = {} } = readProjectConfig(root);
  const importExtension = values['import-extension'] ?? generate.importExtension ?? 'js';
  if (importExtension !== 'js' && importExtension !== 'ts') throw new UsageError('--import-extension is js or ts.');
  return {
    root,
    schemas: values.schemas ?? schemas,
    out: values.out ?? generate.out ?? 'telemetry/generated',
    importExtension,
    check: values.check,
    watch: values.watch,
  };
}

async function updateOnce(options: GenerateArguments, terminal: Terminal): Promise<ExitCode> {
  const { loadProject } = await import('../../codegen/project/load-project.ts');
  const { updateFolder } = await import('../../codegen/project/update-folder.ts');
  const { emitModules } = await import('../../codegen/generate.ts');
  const { generateProjectRules } = await import('../../codegen/project/generate-project-rules.ts');
  const { model } = loadProject(options);
  const { files, differences } = updateFolder([...(await emitModules(model)), ...generateProjectRules(options)], {
    ...options,
    command: 'npx codon-telemetry generate',
  });
  if (!options.check) {
    await terminal.out(`${options.out}: ${files} files are current, ${differences.length} of them written now\n`);
    return exitCodes.clean;
  }
  if (differences.length === 0) {
    await terminal.out(`${options.out}: ${files} files are current\n`);
    return exitCodes.clean;
  }
  for (const { kind, path } of differences) terminal.err(`${kind}: ${path}\n`);
  terminal.err(`Files are not what the schemas give; run: npx codon-telemetry generate\n`);
  return exitCodes.findings;
}

/** Runs until it is ended. A schema that is broken for a moment is told, and waited for, and so is a file in the way. */
async function watchSchemas(options: GenerateArguments, terminal: Terminal): Promise<ExitCode> {
  const { watchFolders } = await import('../../codegen/project/watch-folders.ts');
  const folder = resolve(options.root, options.schemas);
  if (!existsSync(folder)) throw new UsageError(`${options.schemas}: there is no such folder; \`init\` writes one.`);
  const update = async () => {
    const start = performance.now();
    try {
      await updateOnce(options, terminal);
      terminal.err(`Watching ${options.schemas} (${Math.round(performance.now() - start)} ms)\n`);
    } catch (error) {
      const message = describeFailure(error) ?? describeAccess(error);
      if (message === undefined) throw error;
      terminal.err(`${message}\nWatching ${options.schemas} for the correction\n`);
    }
  };
  await watchFolders(folder, update);
  // The watchers keep the process alive until somebody ends it.
  return exitCodes.clean;
}

/** What to tell of a file that cannot be read or written; undefined for any other error. */
function describeAccess(error: unknown): string | undefined {
  return isSystemError(error) ? `${error.path ?? 'A file'}: ${describeSystemError(error)}` : undefined;
}
