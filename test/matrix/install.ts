import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sdkPackages } from './versions.ts';

/** What of a package.json is looked at. */
export interface Manifest {
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What the built package asks of whoever generates code. */
const generatorPeers = ['json-schema-to-typescript', 'ts-morph'];

/** Installs a major of Node from the registry. @returns the path of its binary */
export function installNode(root: string, major: number): string {
  const folder = join(root, `node-${major}`);
  install(folder, { node: `^${major}.0.0` }, true);
  return join(folder, 'node_modules/node/bin/node');
}

/**
 * Installs openai and an OpenTelemetry SDK, and unpacks the built package beside them.
 *
 * @param archive - what `npm pack` made
 * @returns the folder
 */
export function installPackages(root: string, openai: number, sdk: number, archive: string, built: Manifest): string {
  const folder = join(root, `openai-${openai}-sdk-${sdk}`);
  const peers = Object.fromEntries(generatorPeers.map((name) => [name, built.peerDependencies?.[name] ?? '*']));
  install(folder, { openai: `^${openai}.0.0`, ...sdkPackages[sdk], ...peers, ...built.dependencies }, false);
  const place = join(folder, 'node_modules/@codon/instrumentation-openai');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  run('tar', ['-xzf', archive, '--strip-components=1', '-C', place], folder);
  return folder;
}

export function readManifest(folder: string, name = ''): Manifest {
  const path = name === '' ? folder : join(folder, 'node_modules', name);
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
}

/** Runs a command and waits for it. @throws when it fails, with what it said */
export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}${stdout}`);
  return stdout;
}

/**
 * Installs packages in a folder. One that was made for the same ranges is used again: whoever wants what is newest today
 * removes it before.
 */
export function install(folder: string, dependencies: Readonly<Record<string, string>>, scripts: boolean): void {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies }, undefined, 2);
  const file = join(folder, 'package.json');
  if (existsSync(join(folder, 'package-lock.json')) && readFileSync(file, 'utf8') === manifest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  run('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', `--ignore-scripts=${!scripts}`], folder);
}
