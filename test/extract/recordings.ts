import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One recorded exchange with the API. */
export interface Recording {
  readonly file: string;
  readonly path: string;
  readonly request: unknown;
  readonly status: number;
  /** The parsed answer; undefined when it is a stream. */
  readonly answer: unknown;
  /** The parsed events of a stream, without `[DONE]`. */
  readonly chunks: readonly unknown[];
  /** The same with their names, as the SDK hands out the events of runs. */
  readonly events: readonly { readonly event: string; readonly data: unknown }[];
}

const folder = new URL('../../../shared/recordings/', import.meta.url);

/** The recorded exchanges whose path ends as given; none where the recordings are absent. */
export function recordings(pathEnd: string): readonly Recording[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map(readRecording)
    .filter(({ path }) => path.split('?')[0]?.endsWith(pathEnd));
}

/** Why a test over recordings is skipped. */
export const recordingsAbsent = existsSync(folder) ? undefined : 'no recordings beside the project: skipped';

function readRecording(file: string): Recording {
  const { request, response } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const body: string = response.body;
  const chunks = body
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)));
  const events = [...body.matchAll(/^event: (.+)\ndata: (\{.*)$/gm)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }));
  const answer = chunks.length === 0 && body.trimStart().startsWith('{') ? JSON.parse(body) : undefined;
  return { file, path: request.path, request: request.body, status: response.status, answer, chunks, events };
}
