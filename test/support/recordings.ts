import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Script } from '../../src/testing/fake-openai/script.ts';

/** One exchange with the real API. */
export interface Recording {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Project and file that it was taken from. */
  readonly source: string;
  readonly request: {
    readonly method: string;
    readonly host: string;
    /** With the query. */
    readonly path: string;
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Raw text; a stream is the text of its events. */
    readonly body: string;
  };
}

// Recorded traffic is kept beside the project, not in it.
const FOLDER = fileURLToPath(new URL('../../../shared/recordings/', import.meta.url));

/** Why tests with recordings are to be skipped; undefined when there is no reason. */
export function recordingsMissing(): string | undefined {
  return existsSync(FOLDER) ? undefined : 'skipped: there are no recordings in ../shared/recordings';
}

/** The recordings, by name; none when the folder is missing. */
export function loadRecordings(filter: (recording: Recording) => boolean = () => true): Recording[] {
  if (recordingsMissing() !== undefined) {
    return [];
  }
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      ...(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Omit<Recording, 'name'>),
    }))
    .filter(filter);
}

/** A script that answers as the recording does: its status, its headers and no others, its bytes. */
export function scriptOf({ response }: Recording): Script {
  return {
    status: response.status,
    headers: response.headers,
    exactHeaders: true,
    body: Buffer.from(response.body, 'utf8'),
  };
}
