import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, readManifest } from '../../matrix/install.ts';
import { peerVersions } from './peers.ts';

/** What the packages call or ask for, in the versions of this project: one copy of each is shared by all. */
const shared = ['openai', '@opentelemetry/api', 'zod'];

/** Installs the packages that are compared with, and what they are put around, into a temporary folder. @returns the folder */
export function installPeers(project: string): string {
  const folder = join(tmpdir(), 'codon-bench-peers');
  const versions = shared.map((name) => [name, readManifest(project, name).version]);
  install(folder, { ...peerVersions, ...Object.fromEntries(versions) }, false);
  return folder;
}
