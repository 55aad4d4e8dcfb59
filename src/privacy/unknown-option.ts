/** The names of a set of options. */
export type OptionNames<Options> = Readonly<Record<keyof Options & string, true>>;

/** A name among options that none of them has: misspelt, an option would pass for its default. */
export function unknownOptionIn<Options extends object>(
  options: Options,
  names: OptionNames<Options>,
): string | undefined {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return given.map(([name]) => name).find((name) => !Object.hasOwn(names, name));
}
