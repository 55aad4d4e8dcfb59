import { type OptionNames, unknownOptionIn } from '../privacy/unknown-option.ts';

/** Thrown for an option that cannot be used. Says which, what was expected and what to do; never the value. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';

  constructor(option: string, expected: string) {
    super(`option "${option}" must be ${expected}; correct it, or leave it out for the default`);
  }
}

/** @throws {TypeError} for what is no set of options; an {@link OptionError} for an option whose name is unknown. */
export function refuseUnknown<Options extends object>(options: Options, names: OptionNames<Options>): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options must be an object; it may have ${Object.keys(names).join(', ')}`);
  }
  const unknown = unknownOptionIn(options, names);
  if (unknown !== undefined) throw new OptionError(unknown, `one of ${Object.keys(names).join(', ')}`);
}
