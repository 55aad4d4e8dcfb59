/** Thrown for an option that cannot be used. Says which, what was expected and what to do; never the value. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';

  constructor(option: string, expected: string) {
    super(`option "${option}" must be ${expected}; correct it, or leave it out for the default`);
  }
}
