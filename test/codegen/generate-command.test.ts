import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWithDisk, generate } from '../../codegen/generate.ts';
import { runNode } from '../support/run-node.ts';
import {
  cleanUpProjects,
  copyOfSchemas,
  OPTIONS,
  PROJECT,
  type SchemaProject,
  smallProject,
} from '../support/schema-project.ts';

cleanUpProjects();

const MAIN = join(PROJECT, 'codegen/main.ts');
const run = ({ options }: SchemaProject, ...args: string[]) => runNode(options.root, [MAIN, ...args]);

describe('generating', () => {
  it('gives the same bytes each time, for our schemas', async () => {
    expect(await generate(OPTIONS)).toEqual(await generate(OPTIONS));
  });

  it('gives what stands in this project', async () => {
    expect(compareWithDisk(await generate(OPTIONS), OPTIONS)).toEqual([]);
  });

  it('does not depend on the folder the schemas lie in', async () => {
    expect(await generate(copyOfSchemas().options)).toEqual(await generate(OPTIONS));
  });

  it('does not depend on the order in which files came to the disk', async () => {
    const project = smallProject();
    const before = await generate(project.options);
    const root = join(project.options.root, 'schemas');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const texts = files.map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
    rmSync(root, { recursive: true });
    for (const [name, text] of texts.toReversed()) project.write(name, text);
    expect(await generate(project.options)).toEqual(before);
  });

  it('does not depend on the order of attributes in their file', async () => {
    const project = smallProject();
    const before = await generate(project.options);
    const path = join(project.options.root, 'schemas/attributes/acme.schema.json');
    const json = JSON.parse(readFileSync(path, 'utf8')) as { $defs: object };
    writeFileSync(
      path,
      JSON.stringify({ ...json, $defs: Object.fromEntries(Object.entries(json.$defs).toReversed()) }),
    );
    const changed = (await generate(project.options)).filter(
      ({ path, text }, index) => before[index]?.text !== text || before[index]?.path !== path,
    );
    expect(changed).toEqual([]);
  });

  it('takes the schemas of a second folder beside ours', async () => {
    const project = smallProject();
    mkdirSync(join(project.options.root, 'more/metrics'), { recursive: true });
    const metric = readFileSync(join(project.options.root, 'schemas/metrics/orders.schema.json'), 'utf8');
    writeFileSync(join(project.options.root, 'more/metrics/returns.schema.json'), metric);
    const files = await generate({ ...project.options, schemas: ['schemas', 'more'] });
    expect(files.map(({ path }) => path)).toContain('generated/metrics/returns.ts');
  });
});

describe('the command', () => {
  it('writes, and then finds everything current', () => {
    const project = smallProject();
    expect(run(project, '--check')).toMatchObject({ status: 1 });
    expect(run(project)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('written now') });
    expect(run(project, '--check')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('are current'),
    });
    expect(run(project).stdout).toMatch(/^\d+ files are current, 0 of them written now\n$/);
  });

  it('names what is changed, missing and orphaned, and the command that mends it', () => {
    const project = smallProject();
    run(project);
    const at = (path: string) => join(project.options.root, path);
    writeFileSync(at('generated/attributes.ts'), 'changed');
    rmSync(at('docs/reference/spans.md'));
    writeFileSync(at('generated/spans/gone.ts'), 'orphaned');
    expect(run(project, '--check')).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'changed: generated/attributes.ts',
        'missing: docs/reference/spans.md',
        'orphaned: generated/spans/gone.ts',
        'generated files are not what the schemas give; run: npm run generate',
        '',
      ].join('\n'),
    });
    run(project);
    expect(existsSync(at('generated/spans/gone.ts'))).toBe(false);
    expect(run(project, '--check').status).toBe(0);
  });

  it('writes nothing when it only checks', () => {
    const project = smallProject();
    run(project, '--check');
    expect(existsSync(join(project.options.root, 'generated'))).toBe(false);
  });

  it('says what is wrong with a schema, writes nothing, and ends with 2', () => {
    const project = smallProject();
    project.set('attributes/acme.schema.json', '/$defs/acme.code/x-sensitivity', undefined);
    expect(run(project)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'schemas/attributes/acme.schema.json#/$defs/acme.code: is missing "x-sensitivity"; add "none", "content", "personal" or "secret"\n',
    });
    expect(existsSync(join(project.options.root, 'generated'))).toBe(false);
  });

  it('ends with 2 where there are no schemas, and removes nothing', () => {
    const project = smallProject();
    run(project);
    rmSync(join(project.options.root, 'schemas'), { recursive: true });
    const { status, stderr } = run(project);
    expect(status).toBe(2);
    expect(stderr).toContain('start the command in the folder that holds schemas/');
    expect(existsSync(join(project.options.root, 'generated/attributes.ts'))).toBe(true);
  });

  it('ends with 2 for an option that it does not know', () => {
    expect(run(smallProject(), '--chekc')).toMatchObject({ status: 2, stderr: expect.stringContaining("'--chekc'") });
  });
});
