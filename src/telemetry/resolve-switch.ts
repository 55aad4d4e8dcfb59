import { readEnvironment } from './environment.ts';
import { OptionError } from './option-error.ts';
import { warnAboutVariable } from './warn-about-variable.ts';

/**
 * Whether something is switched on by an option, else by an environment variable; off by default.
 *
 * @throws {OptionError} for an option that is no boolean; a variable that is neither word is told once and not used.
 */
export function resolveSwitch<const Name extends string>(
  options: { readonly [name in Name]?: boolean | undefined },
  name: Name,
  variable: string,
): boolean {
  const option = options[name];
  if (option !== undefined) {
    if (typeof option !== 'boolean') throw new OptionError(name, 'true or false');
    return option;
  }
  const text = readEnvironment(variable)?.trim().toLowerCase() ?? '';
  if (!['', 'true', 'false'].includes(text)) warnAboutVariable(variable, 'true, false');
  return text === 'true';
}
