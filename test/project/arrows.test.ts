import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { deferred } from '../../build/deferred.ts';
import { type Import, importsOf, projectFiles } from '../support/project-files.ts';

const imports = ['codegen', 'generated', 'src'].flatMap((folder) => projectFiles(folder, '.ts').flatMap(importsOf));

/** Where a relative import leads; undefined for a package. */
function target({ from, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;
}

function from(folder: string): Import[] {
  return imports.filter((each) => each.from.startsWith(`${folder}/`));
}

/** Imports as a person would name them. */
function show(found: readonly Import[]): string[] {
  return found.map((each) => `${each.from} imports ${each.specifier}`);
}

/** Imports of modules of ours outside of some folders. */
function outside(found: readonly Import[], ...folders: readonly string[]): string[] {
  return show(
    found.filter((each) => {
      const path = target(each);
      return path !== undefined && !folders.some((folder) => path.startsWith(`${folder}/`));
    }),
  );
}

function packages(found: readonly Import[], pattern: RegExp): Import[] {
  return found.filter((each) => target(each) === undefined && pattern.test(each.specifier));
}

describe('the arrows between folders', () => {
  it('finds imports of every kind', () => {
    expect(imports.some(({ dynamic }) => dynamic)).toBe(true);
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
    expect(from('src').length).toBeGreaterThan(100);
  });

  it('codegen imports codegen alone: schemas are data to it', () => {
    expect(outside(from('codegen'), 'codegen')).toEqual([]);
  });

  it('generated imports generated alone', () => {
    expect(outside(from('generated'), 'generated')).toEqual([]);
    expect(show(from('generated').filter((each) => target(each) === undefined))).toEqual([]);
  });

  it('src imports src and generated', () => {
    const rest = from('src').filter(({ from }) => !from.startsWith('src/cli/'));
    expect(outside(rest, 'src', 'generated')).toEqual([]);
  });

  it('src/cli alone loads codegen, and only when it needs it', () => {
    expect(outside(from('src/cli'), 'src', 'generated', 'codegen')).toEqual([]);
    const eager = from('src/cli').filter(
      (each) => target(each)?.startsWith('codegen/') && !each.dynamic && !each.typeOnly,
    );
    expect(show(eager)).toEqual([]);
  });

  it('the command line is imported by nothing else', () => {
    const rest = imports.filter(({ from }) => !from.startsWith('src/cli/'));
    expect(show(rest.filter((each) => target(each)?.startsWith('src/cli/')))).toEqual([]);
  });
});

describe('what the build defers', () => {
  /** The modules that a module's evaluation waits for, and itself. */
  function evaluatedWith(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    const needed = imports.filter((each) => each.from === path && !each.typeOnly && !each.dynamic).map(target);
    for (const each of needed) if (each !== undefined) evaluatedWith(each, found);
    return found;
  }

  it.each(deferred)('is pure: %s', (path) => {
    const needed = [...evaluatedWith(`${path}.ts`)].filter((each) => each !== `${path}.ts`);
    expect(needed).not.toEqual([]);
    expect(needed.filter((each) => !/^(generated|src\/(extract|privacy))\//.test(each))).toEqual([]);
  });
});

describe('who may know a package', () => {
  const byType = new Set(['src/options.ts', 'src/instrumentation.ts']);

  it('OpenTelemetry: src/telemetry; types also where options are typed; instrumentation for its own line', () => {
    const found = packages(from('src'), /^@opentelemetry\//).filter(
      ({ from, specifier, typeOnly }) =>
        !from.startsWith('src/telemetry/') &&
        !(typeOnly && byType.has(from)) &&
        !(from === 'src/instrumentation.ts' && specifier === '@opentelemetry/instrumentation'),
    );
    expect(show(found)).toEqual([]);
  });

  it.each(['src/extract', 'src/privacy'])('neither OpenAI nor OpenTelemetry: %s', (folder) => {
    expect(show(packages(from(folder), /^(openai|@opentelemetry)(\/|$)/))).toEqual([]);
    expect(outside(from(folder), 'src/extract', 'src/privacy', 'generated')).toEqual([]);
  });

  it('no test tool in what is shipped', () => {
    const testing = packages(from('src'), /^(vitest|@fast-check\/vitest)(\/|$)/);
    expect(show(testing)).toEqual([]);
  });

  it.each([
    ['ts-morph', 'codegen/emit/typescript-text.ts'],
    ['json-schema-to-typescript', 'codegen/emit/plain-types.ts'],
  ])('%s: one file', (name, path) => {
    const files = packages(imports, new RegExp(`^${name}$`)).map(({ from }) => from);
    expect([...new Set(files)]).toEqual([path]);
  });
});
