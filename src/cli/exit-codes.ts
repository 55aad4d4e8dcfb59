/** What the process ends with. Scripts rely on these numbers. */
export const exitCodes = {
  /** It was done, and there is nothing to object to. */
  clean: 0,
  /** It was done, and there is something to object to: findings or changes at the level that fails, stale files. */
  findings: 1,
  /** It could not be done: a wrong command line, an input that cannot be read, nothing to judge. */
  failed: 2,
} as const;

/** One of the codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
