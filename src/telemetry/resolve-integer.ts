import { readEnvironment } from './environment.ts';
import { OptionError } from './option-error.ts';
import { warnAboutVariable } from './warn-about-variable.ts';

/**
 * A whole number from an option, else from an environment variable, else undefined.
 *
 * @throws {OptionError} for an option that is none; a variable that is none is told once and not used.
 */
export function resolveInteger<const Name extends string>(
  options: { readonly [name in Name]?: number | undefined },
  name: Name,
  variable: string,
  minimum: number,
): number | undefined {
  const expected = `an integer of at least ${minimum}`;
  const option = options[name];
  if (option !== undefined) {
    if (!Number.isSafeInteger(option) || option < minimum) throw new OptionError(name, expected);
    return option;
  }
  const text = readEnvironment(variable)?.trim();
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= minimum) return number;
  warnAboutVariable(variable, expected);
  return undefined;
}
