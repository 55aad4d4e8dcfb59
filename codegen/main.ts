import { parseArgs } from 'node:util';
import { compareWithDisk, type GenerateOptions, generate, writeDifferences } from './generate.ts';
import { SchemaError } from './load/schema-error.ts';

const options: GenerateOptions = {
  root: process.cwd(),
  schemas: ['schemas'],
  profile: 'schemas/profile.schema.json',
  out: 'generated',
  reference: 'docs/reference',
};

process.exitCode = await main(process.argv.slice(2));

/** `npm run generate [-- --check]`. Exit codes: 0 current or written, 1 not current, 2 schemas that cannot be used. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...argv], options: { check: { type: 'boolean', default: false } } });
    const files = await generate(options);
    const differences = compareWithDisk(files, options);
    if (!values.check) {
      writeDifferences(files, differences, options.root);
      console.log(`${files.length} files are current, ${differences.length} of them written now`);
      return 0;
    }
    for (const { kind, path } of differences) console.error(`${kind}: ${path}`);
    if (differences.length > 0) console.error('generated files are not what the schemas give; run: npm run generate');
    else console.log(`${files.length} generated files are current`);
    return differences.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SchemaError) && !isUsageError(error)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** What `parseArgs` throws for an option that does not exist. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
