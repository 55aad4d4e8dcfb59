import { isReportName, type ReportName, reportFormats } from '../validate/report/reports.ts';
import { UsageError } from './command.ts';

/** A report that was asked for. */
export interface ReportRequest {
  readonly name: ReportName;
  /** Where it goes; undefined is standard output. */
  readonly file: string | undefined;
}

/**
 * Reads words such as `text` and `sarif=out.sarif`.
 *
 * @throws {UsageError} for a report that does not exist, and for two reports in one place
 */
export function readReportRequests(words: readonly string[]): ReportRequest[] {
  const requests = words.map(readRequest);
  const places = requests.map(({ file }) => file);
  const taken = places.find((file, index) => places.indexOf(file) !== index);
  if (places.length > new Set(places).size) {
    throw new UsageError(`Two reports go to ${taken ?? 'standard output'}. Give one a file: --report sarif=out.sarif`);
  }
  return requests;
}

function readRequest(word: string): ReportRequest {
  const at = word.indexOf('=');
  const name = at === -1 ? word : word.slice(0, at);
  if (!isReportName(name)) {
    throw new UsageError(`There is no report "${name}"; there are ${Object.keys(reportFormats).join(', ')}.`);
  }
  if (at === word.length - 1) throw new UsageError(`--report ${word} names no file.`);
  return { name, file: at === -1 ? undefined : word.slice(at + 1) };
}
