/** What the process ends with. Scripts rely on these numbers. */
export const exitCodes = {
  /** It was done, and there is nothing to object to. */
  clean: 0,
  /** It was done, and there are findings at or above the level that fails. */
  findings: 1,
  /** It could not be done: a wrong command line, an input that cannot be read, nothing to judge. */
  failed: 2,
} as const;

/** One of the codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
