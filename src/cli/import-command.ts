import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { describeFailure, explainFailure } from './explain-failure.ts';
import { importHelp } from './import-help.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectConfig } from './project-config.ts';

/** `codon-telemetry import`: a Weaver registry as schemas of ours. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Carry a Weaver registry (version 2) over into schemas.',
  help: importHelp,
  async run(args, terminal) {
    const { values, positionals } = parseArguments(args, {
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
    });
    const [source, more] = positionals;
    if (source === undefined || more !== undefined)
      throw new UsageError('Name one registry: a YAML file, or a folder.');
    const root = process.cwd();
    const out = values.out ?? readProjectConfig(root).schemas ?? 'telemetry/schemas';
    return explainFailure(terminal, async () => {
      const { readRegistry } = await import('../../codegen/weaver/read-registry.ts');
      const { convertRegistry } = await import('../../codegen/weaver/convert-registry.ts');
      const { readPackageSchemas } = await import('../../codegen/project/package-schemas.ts');
      const { loadProject } = await import('../../codegen/project/load-project.ts');
      const read = readRegistry(source, root);
      const { files, losses } = convertRegistry(read.registry, readPackageSchemas().files);
      const taken = files.map(({ path }) => join(out, path)).filter((path) => existsSync(path) && !values.force);
      if (taken.length > 0)
        throw new UsageError(`${taken.join(', ')}: there already; choose another --out, or --force.`);
      for (const { path, json } of files) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), `${JSON.stringify(json, null, 2)}\n`);
        await terminal.out(`wrote ${join(out, path)}\n`);
      }
      const all = [...read.losses, ...losses];
      if (all.length > 0) await terminal.out('Not carried over as it was:\n');
      for (const { file, subject, message } of all) await terminal.out(`  ${file}: ${subject}: ${message}\n`);
      try {
        if (files.length > 0) loadProject({ root, schemas: out });
        return exitCodes.clean;
      } catch (error) {
        const message = describeFailure(error);
        if (message === undefined) throw error;
        terminal.err(`The schemas are written, and need your hand:\n${message}\n`);
        return exitCodes.findings;
      }
    });
  },
};
