/** Something by the name of each of a set of options. */
export type OptionNames<Options> = { readonly [Name in keyof Options & string]-?: unknown };

/** A given option whose name is none of these: misspelt, an option would pass for its default. */
export function unknownOptionIn<Options extends object>(
  options: Options,
  names: OptionNames<Options>,
): string | undefined {
  return Object.entries(options).find(([name, value]) => value !== undefined && !Object.hasOwn(names, name))?.[0];
}
