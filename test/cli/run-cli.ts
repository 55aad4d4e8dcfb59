import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The command's entry, as it stands in the sources. */
export const cliPath = join(import.meta.dirname, '../../src/cli/main.ts');

/** What a run left behind. */
export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs codon-telemetry in a folder. */
export function runCli(cwd: string, args: readonly string[], nodeOptions: readonly string[] = []): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, cliPath, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Options of Node.js with which packages are as if they were not installed, for imports and for requires. */
export function withoutPackages(...names: readonly string[]): readonly string[] {
  const hooks = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (!${JSON.stringify(names)}.some((hidden) => name === hidden || name.startsWith(hidden + '/'))) return next(name, context);
      const [what, code] = context.conditions.includes('import') ? ['package', 'ERR_MODULE_NOT_FOUND'] : ['module', 'MODULE_NOT_FOUND'];
      throw Object.assign(new Error('Cannot find ' + what + " '" + name + "'"), { code });
    } });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`];
}

/** A folder of its own with these files: objects are written as JSON. */
export function makeFolder(files: Readonly<Record<string, object | string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'codon-telemetry-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
