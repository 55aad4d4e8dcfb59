/**
 * Whether a version of Node is one that a package asks for.
 *
 * @param range - its `engines.node`: `>=` and `^` joined by `||`, as the packages of the matrix write it
 * @throws {RangeError} for a range of another form
 *
 * @example suits('20.20.1', '^18.19.0 || >=20.6.0') // true
 */
export function suits(version: string, range: string | undefined): boolean {
  if (range === undefined || range === '*') return true;
  return range.split('||').some((part) => {
    const [, operator, least] = /^\s*(>=|\^)\s*(\d+(?:\.\d+){0,2})\s*$/.exec(part) ?? [];
    if (least === undefined) throw new RangeError(`cannot read the range of Node versions "${range}"`);
    const isSameMajor = numbers(version)[0] === numbers(least)[0];
    return isAtLeast(numbers(version), numbers(least)) && (operator === '>=' || isSameMajor);
  });
}

function numbers(version: string): number[] {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split('.').map(Number);
  return [major, minor, patch];
}

function isAtLeast(version: readonly number[], least: readonly number[]): boolean {
  for (const [index, part] of version.entries()) {
    const other = least[index] ?? 0;
    if (part !== other) return part > other;
  }
  return true;
}
