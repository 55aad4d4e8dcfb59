import {
  type FindingId,
  type FindingLevel,
  findingKinds,
  findingLevels,
  isFindingId,
  isOnByDefault,
} from '../validate/findings.ts';
import { defaultAddress, type ListenAddress, parseAddress } from '../validate/receive/parse-address.ts';
import { type FailOn, failOnValues } from '../validate/verdict.ts';
import { UsageError } from './command.ts';
import { parseArguments } from './parse-arguments.ts';
import { type ReportRequest, readReportRequests } from './report-requests.ts';

/** In seconds: a timer of Node.js that would run for longer than 2^31-1 milliseconds runs out at once. */
export const LONGEST_IDLE = 2_147_483;

/** When a receiver ends by itself. */
export interface ListenEnd {
  /** Spans to wait for. */
  readonly spans: number | undefined;
  /** Seconds without a request. */
  readonly idle: number | undefined;
}

/** The command line of `validate`, read. What is undefined was not said. */
export interface ValidateArguments {
  readonly files: readonly string[];
  readonly listen: (ListenAddress & ListenEnd) | undefined;
  readonly config: string | undefined;
  readonly noConfig: boolean;
  readonly contract: string | undefined;
  readonly reports: readonly ReportRequest[] | undefined;
  readonly failOn: FailOn | undefined;
  readonly minLevel: FindingLevel | undefined;
  readonly allowEmpty: boolean | undefined;
  /** Least number of spans of known types. */
  readonly minSpans: number | undefined;
  /** Ids of the dialects that are written. */
  readonly dialects: readonly string[] | undefined;
  readonly enable: readonly FindingId[] | undefined;
  readonly showValues: boolean;
  readonly threads: 1 | 2;
}

/** @throws {UsageError} when they cannot be understood */
export function readValidateArguments(args: readonly string[]): ValidateArguments {
  const { values, positionals } = parseArguments(completeListen(args), {
    format: { type: 'string' },
    report: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    'min-level': { type: 'string' },
    'allow-empty': { type: 'boolean' },
    'min-spans': { type: 'string' },
    dialect: { type: 'string', multiple: true },
    enable: { type: 'string', multiple: true },
    config: { type: 'string' },
    'no-config': { type: 'boolean', default: false },
    contract: { type: 'string' },
    'show-values': { type: 'boolean', default: false },
    threads: { type: 'string', default: '1' },
    listen: { type: 'string' },
    spans: { type: 'string' },
    idle: { type: 'string' },
  });
  const requests = [...(values.format === undefined ? [] : [values.format]), ...(values.report ?? [])];
  checkSources(positionals, values);
  return {
    files: positionals,
    listen: values.listen === undefined ? undefined : readListen(values.listen, values),
    config: values.config,
    noConfig: values['no-config'],
    contract: values.contract,
    reports: requests.length === 0 ? undefined : readReportRequests(requests),
    failOn: readChoice('--fail-on', values['fail-on'], failOnValues),
    minLevel: readChoice('--min-level', values['min-level'], findingLevels),
    allowEmpty: values['allow-empty'],
    minSpans: readPositive('--min-spans', values['min-spans'], true),
    dialects: values.dialect,
    enable: values.enable?.map(readOptionalFinding),
    showValues: values['show-values'],
    threads: readChoice('--threads', values.threads, ['1', '2']) === '2' ? 2 : 1,
  };
}

/** The address after `--listen` may be left out, which the reader of options does not know. */
function completeListen(args: readonly string[]): string[] {
  const at = args.indexOf('--listen');
  const end = args.indexOf('--');
  if (at === -1 || (end !== -1 && end < at)) return [...args];
  const next = args[at + 1];
  const given = next !== undefined && parseAddress(next) !== undefined;
  const address = given ? next : `${defaultAddress.host}:${defaultAddress.port}`;
  return [...args.slice(0, at), `--listen=${address}`, ...args.slice(at + (given ? 2 : 1))];
}

function checkSources(
  files: readonly string[],
  { listen, spans, idle }: Partial<Record<'listen' | 'spans' | 'idle', string>>,
): void {
  if (listen !== undefined && files.length > 0) {
    throw new UsageError(
      `Name files or use --listen, not both. If "${files[0]}" is an address, write it as HOST:PORT.`,
    );
  }
  if (listen === undefined && files.length === 0) {
    throw new UsageError('Name a file to check, or - for standard input, or use --listen.');
  }
  if (listen === undefined && (spans ?? idle) !== undefined) throw new UsageError('--spans and --idle need --listen.');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('Name - only once.');
}

function readListen(
  text: string,
  { spans, idle }: { readonly spans?: string; readonly idle?: string },
): ListenAddress & ListenEnd {
  const address = parseAddress(text);
  if (address === undefined)
    throw new UsageError(`--listen cannot be "${text}"; write PORT, HOST:PORT or [IPv6]:PORT.`);
  const seconds = readPositive('--idle', idle, false);
  if (seconds !== undefined && seconds > LONGEST_IDLE) {
    throw new UsageError(
      `--idle cannot be "${idle}"; it is at most ${LONGEST_IDLE} seconds. Without it there is no end.`,
    );
  }
  return { ...address, spans: readPositive('--spans', spans, true), idle: seconds };
}

function readPositive(option: string, text: string | undefined, whole: boolean): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,9}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (number <= 0 || (whole && !Number.isInteger(number))) {
    throw new UsageError(
      `${option} cannot be "${text}"; it is a ${whole ? 'whole number' : 'number of seconds'} above 0.`,
    );
  }
  return number;
}

function readChoice<Value extends string>(
  option: string,
  text: string | undefined,
  known: readonly Value[],
): Value | undefined {
  if (text === undefined) return undefined;
  const value = known.find((one) => one === text);
  if (value === undefined) throw unknownValue(option, text, known);
  return value;
}

function readOptionalFinding(id: string): FindingId {
  if (isFindingId(id)) return id;
  const optional = Object.keys(findingKinds).filter((known) => isFindingId(known) && !isOnByDefault(known));
  throw unknownValue('--enable', id, optional);
}

function unknownValue(option: string, value: string, known: readonly string[]): UsageError {
  return new UsageError(`${option} cannot be "${value}"; it is one of ${known.join(', ')}.`);
}
