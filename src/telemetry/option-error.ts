import { type OptionNames, unknownOptionIn } from '../privacy/unknown-option.ts';

/** Thrown for an option that cannot be used. Says which, what was expected and what to do; never the value. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';

  constructor(option: string, expected: string) {
    super(`option "${option}" must be ${expected}; correct it, or leave it out for the default`);
  }
}

/** @throws {OptionError} for an option whose name is unknown. */
export function refuseUnknown<Options extends object>(options: Options, names: OptionNames<Options>): void {
  const unknown = unknownOptionIn(options, names);
  if (unknown !== undefined) throw new OptionError(unknown, `one of ${Object.keys(names).join(', ')}`);
}
