import { loadRecordings, type Recording as RawRecording } from '../support/recordings.ts';

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

/** The recorded exchanges whose path ends as given; none where the recordings are absent. */
export function recordings(pathEnd: string): readonly Recording[] {
  return loadRecordings(({ request }) => request.path.split('?')[0]?.endsWith(pathEnd) === true).map(readRecording);
}

function readRecording({ name, request, response: { status, body } }: RawRecording): Recording {
  const chunks = body
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)));
  const events = [...body.matchAll(/^event: (.+)\ndata: (\{.*)$/gm)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }));
  const answer = chunks.length === 0 && body.trimStart().startsWith('{') ? JSON.parse(body) : undefined;
  return { file: `${name}.json`, path: request.path, request: request.body, status, answer, chunks, events };
}
