import type { ExecutionReport } from './execution-report.ts';

/** A NodeSpec was asked for with a field that is missing or wrong. */
export class NodeSpecValidationError extends Error {
  override readonly name = 'NodeSpecValidationError';
  /** The option that is wrong, as it is written in the call: `callableSignature`. */
  readonly field: string;

  constructor(field: string, expectation: string, options?: ErrorOptions) {
    super(`NodeSpec option '${field}' ${expectation}`, options);
    this.field = field;
  }
}

/** A workload's graph was built wrongly: a name taken twice, or an edge to a node that is not there. */
export class WorkloadRegistrationError extends Error {
  override readonly name = 'WorkloadRegistrationError';
}

/** A run could not start, failed, or was cancelled. */
export class WorkloadRuntimeError extends Error {
  override readonly name = 'WorkloadRuntimeError';
  /** What had happened until then. Absent when the run had not begun. */
  readonly report: ExecutionReport | undefined;

  constructor(message: string, options: ErrorOptions & { readonly report?: ExecutionReport } = {}) {
    super(message, options);
    this.report = options.report;
  }
}
