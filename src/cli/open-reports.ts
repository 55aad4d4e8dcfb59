import { open } from 'node:fs/promises';
import type { Report } from '../validate/report/report.ts';
import { reportFormats } from '../validate/report/reports.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import type { FailOn } from '../validate/verdict.ts';
import { BufferedWriter } from './buffered-writer.ts';
import { UsageError } from './command.ts';
import type { ReportRequest } from './report-requests.ts';
import type { Terminal } from './terminal.ts';

/**
 * Opens the reports that were asked for, as one report. Files are opened at once, so that one that cannot be written is
 * told before anything is read.
 *
 * @throws {UsageError} when a file cannot be written
 */
export async function openReports(
  requests: readonly ReportRequest[],
  failOn: FailOn,
  terminal: Terminal,
): Promise<Report> {
  const reports: Report[] = [];
  for (const request of requests) reports.push(await openReport(request, failOn, terminal));
  return {
    finding(finding) {
      const pending = reports.map((report) => report.finding(finding)).filter((promise) => promise !== undefined);
      return pending.length === 0 ? undefined : Promise.all(pending).then(() => {});
    },
    async end(summary, verdict) {
      for (const report of reports) await report.end(summary, verdict);
    },
  };
}

async function openReport({ name, file }: ReportRequest, failOn: FailOn, terminal: Terminal): Promise<Report> {
  const target = file === undefined ? standardOutput(terminal) : await openFile(file);
  const writer = new BufferedWriter((text) => target.write(text));
  const color = file === undefined && terminal.color;
  const report = reportFormats[name].create({ write: (text) => writer.write(text), color, failOn });
  return {
    finding: (finding) => report.finding(finding),
    async end(summary, verdict) {
      await report.end(summary, verdict);
      await writer.flush();
      await target.close();
    },
  };
}

interface Target {
  write(text: string): void | Promise<void>;
  close(): void | Promise<void>;
}

function standardOutput(terminal: Terminal): Target {
  return { write: (text) => terminal.out(text), close() {} };
}

async function openFile(path: string): Promise<Target> {
  try {
    const file = await open(path, 'w');
    return { write: (text) => file.appendFile(text), close: () => file.close() };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`The report ${path} cannot be written: ${describeSystemError(error)}`);
  }
}
