import { warnOnce } from '../telemetry/warn-once.ts';

const firstMajor = 4;
const lastMajor = 7;

/** Says once when a client comes from a major of openai that this package was not made for. */
export function warnOfUnknownMajor(prototype: object): void {
  const major = majorOf(prototype);
  if (major === undefined || (major >= firstMajor && major <= lastMajor)) return;
  warnOnce(
    `openai-${major}`,
    `openai ${major} is not known here, only ${firstMajor} to ${lastMajor}: what still fits is instrumented; ` +
      'see whether a newer @codon/instrumentation-openai knows it',
  );
}

/** The major of the package that a client's class is from, as its clients tell servers; undefined when it cannot be told. */
function majorOf(prototype: object): number | undefined {
  try {
    const agent: unknown = Reflect.get(prototype, 'getUserAgent')?.call(prototype);
    const major = typeof agent === 'string' ? /\/JS (\d+)\./.exec(agent)?.[1] : undefined;
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
}
