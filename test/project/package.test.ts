import { describe, expect, it } from 'vitest';
import { scopeName, scopeVersion } from '../../src/telemetry/scope.ts';
import { importsOf, projectFiles, projectText } from '../support/project-files.ts';

const manifest = JSON.parse(projectText('package.json')) as {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
const runtime = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort();

describe('the package', () => {
  it('emits under its own name and version', () => {
    expect({ name: scopeName, version: scopeVersion }).toEqual({ name: manifest.name, version: manifest.version });
  });

  it('has a reason for everything that is installed with it', () => {
    const named = [...projectText('docs/dependencies.md').matchAll(/^- `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual(expect.arrayContaining(runtime));
  });

  it('imports nothing eagerly that is not installed with it', () => {
    const eager = ['src', 'generated']
      .flatMap((folder) => projectFiles(folder, '.ts').flatMap(importsOf))
      .filter(({ typeOnly, dynamic, specifier }) => !typeOnly && !dynamic && !/^(\.|node:)/.test(specifier))
      .filter(({ specifier }) => !runtime.some((name) => specifier === name || specifier.startsWith(`${name}/`)));
    expect(eager.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });
});
