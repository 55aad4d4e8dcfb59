import { dirname, resolve } from 'node:path';
import type { ValidateOptions } from '../validate/validate-files.ts';
import type { LoadedConfig } from './load-config.ts';
import { holdsContract } from './load-contract.ts';
import { type ReportRequest, readReportRequests } from './report-requests.ts';
import type { ValidateArguments } from './validate-arguments.ts';

/** How a run goes, from the command line and the configuration. */
export interface ValidateSettings {
  readonly options: Omit<ValidateOptions, 'contract' | 'loadValidators' | 'report'> &
    Required<Pick<ValidateOptions, 'failOn'>>;
  readonly reports: readonly ReportRequest[];
  /** Folder of the contract; undefined is the package's own. */
  readonly contract: string | undefined;
}

/** Brings the command line and the configuration together. What the command line says counts. */
export function settle(args: ValidateArguments, loaded: LoadedConfig | undefined): ValidateSettings {
  const config = loaded?.config.validate ?? {};
  return {
    options: {
      failOn: args.failOn ?? config.failOn ?? 'violation',
      minLevel: args.minLevel ?? config.minLevel ?? 'information',
      allowEmpty: args.allowEmpty ?? config.allowEmpty ?? false,
      enable: args.enable ?? config.enable ?? [],
      levels: config.levels ?? [],
      expected: config.expected ?? [],
      minimumCoverage: { ...config.minimumCoverage, ...(args.minSpans !== undefined && { spans: args.minSpans }) },
      dialects: args.dialects ?? config.dialects,
      showValues: args.showValues,
      selection: config,
      ...(loaded !== undefined && { configFile: loaded.path }),
    },
    reports: args.reports ?? readReportRequests(config.reports ?? ['text']),
    contract: args.contract ?? configuredContract(loaded),
  };
}

/** The folder that is named, or that of the project's generated code if there is a contract in it. */
function configuredContract(loaded: LoadedConfig | undefined): string | undefined {
  if (loaded === undefined) return undefined;
  const { validate, generate } = loaded.config;
  const fromFile = (folder: string | undefined) => folder && resolve(dirname(loaded.path), folder);
  const generated = fromFile(generate?.out);
  return fromFile(validate?.contract) ?? (generated && holdsContract(generated) ? generated : undefined);
}
