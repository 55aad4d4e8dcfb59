import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fencesOf, pages, proseOf } from '../support/markdown-pages.ts';
import { projectFiles, projectText } from '../support/project-files.ts';
import { runNode } from '../support/run-node.ts';
import { PROJECT } from '../support/schema-project.ts';

const { scripts, bin } = JSON.parse(projectText('package.json')) as {
  scripts: Record<string, string>;
  bin: Record<string, string>;
};
const all = [...pages, ...projectFiles('docs/reference', '.md')];

describe.each(all)('%s', (page) => {
  it('links to what exists', () => {
    const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const dead = links.filter((link) => !/^(https?:|#)/.test(link) && !exists(dirname(page), link));
    expect(dead).toEqual([]);
  });
});

describe.each(pages)('%s', (page) => {
  it('names paths that exist', () => {
    const paths = [...proseOf(page).matchAll(/`((?:src|test|docs|schemas|codegen|generated|\.ci)\/[\w./*-]*)`/g)];
    const dead = paths.flatMap(([, path = '']) => (exists('.', path) ? [] : [path]));
    expect(dead).toEqual([]);
  });

  it('shows commands that exist', () => {
    const lines = fencesOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n'));
    expect(lines.flatMap(commandsOf).filter((command) => !isKnown(command))).toEqual([]);
  });
});

/** A folder or a file, also where a name stands for many. */
function exists(folder: string, link: string): boolean {
  const [path = ''] = link.split('#');
  return path.includes('*')
    ? globSync(path, { cwd: join(PROJECT, folder) }).length > 0
    : existsSync(join(PROJECT, folder, path));
}

function commandsOf(line: string): string[] {
  return line
    .replace(/(^|\s)#.*$/, '')
    .split(/&&|\|\|?|;/)
    .map((command) => command.trim().replace(/^(\w+=\S*\s+)+/, ''))
    .filter((command) => command !== '');
}

function isKnown(command: string): boolean {
  const [program, ...args] = command.split(/\s+/);
  if (program === 'npm' && args[0] === 'run') return Object.hasOwn(scripts, args[1] ?? '');
  if (program === 'npm') return ['ci', 'cit', 'install', 'i', 'test'].includes(args[0] ?? '');
  if (program === 'npx') return args.some((argument) => Object.hasOwn(bin, argument));
  if (program === 'node')
    return args.some((argument) => existsSync(join(PROJECT, argument)) || /^app\.|^main\./.test(argument));
  return ['cd', 'git', 'export', 'cat', 'docker', 'curl'].includes(program ?? '');
}

describe('the TypeScript in the pages', () => {
  const fences = pages.flatMap(fencesOf).filter(({ language }) => language === 'ts');
  mkdirSync(join(PROJECT, '.codon'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.codon/docs-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps its types', { timeout: 120_000 }, () => {
    for (const [index, { page, text }] of fences.entries()) {
      const name = `${page.replaceAll('/', '-').replace(/\.md$/, '')}-${index}.ts`;
      writeFileSync(join(folder, name), `${text}\nexport {};\n`);
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    const { status, stdout } = runNode(folder, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

/** The package's own name leads to its source, so that nothing has to be built before. */
const tsconfig = {
  extends: '../../tsconfig.json',
  compilerOptions: {
    paths: {
      '@codon/instrumentation-openai': ['../../src/index.ts'],
      '@codon/instrumentation-openai/*': ['../../src/*.ts', '../../src/*/index.ts'],
    },
  },
  include: ['*.ts'],
};
