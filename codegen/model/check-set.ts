import { dirname, join, normalize } from 'node:path/posix';
import type { SchemaFile } from '../load/read-schema-files.ts';
import { misfit } from './check-values.ts';
import type { Attribute, AttributeSet, Scalar } from './model.ts';
import type { Problems } from './problems.ts';

type Keys = readonly (string | number)[];

/** What the profile cannot tell about an attribute in a set: where it is defined, and values it may not have. */
export function checkUse(
  file: SchemaFile,
  key: string,
  use: { readonly $ref: string; readonly [keyword: string]: unknown },
  attribute: Attribute,
  problems: Problems,
): void {
  const place: Keys = ['properties', key];
  const [path = '', pointer] = use.$ref.split('#');
  if (pointer !== `/$defs/${key}`) problems.add(file, [...place, '$ref'], `must end with "#/$defs/${key}"`);
  // A catalogue beside another one may refer to it by any path that ends alike.
  else if (!attribute.file.endsWith(tail(join(dirname(file.path), path)))) {
    problems.add(file, [...place, '$ref'], `refers to a file that does not define it; ${attribute.file} does`);
  }
  for (const [keyword, values] of [
    ['enum', use.enum ?? []],
    ['const', use.const === undefined ? [] : [use.const]],
  ] as const) {
    for (const value of values as Scalar[]) {
      const message = misfit(value, attribute.rule);
      if (message !== undefined) problems.add(file, [...place, keyword], message);
    }
  }
  const except = (use.not as { const: Scalar } | undefined)?.const;
  const message = except === undefined ? undefined : misfit(except, attribute.rule);
  if (message !== undefined) problems.add(file, [...place, 'not', 'const'], message);
  const listed = use.const === undefined ? ((use.enum as Scalar[] | undefined) ?? attribute.rule.values) : [use.const];
  if (listed?.every((value) => value === except)) problems.add(file, [...place, 'not'], 'leaves no value; remove it');
}

function tail(path: string): string {
  return normalize(path).split('/').slice(-2).join('/');
}

/** Parts are compared with what was written in the same moment, so part and whole must share it. */
export function checkMoments(set: AttributeSet, file: SchemaFile, problems: Problems): void {
  const sampling = new Map(set.uses.map((use) => [use.attribute.key, use.sampling]));
  for (const { attribute, sampling: own } of set.uses) {
    for (const whole of attribute.partOf) {
      if ((sampling.get(whole) ?? own) === own) continue;
      problems.add(file, ['properties', attribute.key], `must have "x-sampling" exactly when "${whole}" has it`);
    }
  }
}

/** Keys that a keyword names must be among the properties of the set, and be written as they are. */
export function checkNamed(
  named: readonly (readonly [key: string, place: Keys])[],
  set: AttributeSet,
  file: SchemaFile,
  problems: Problems,
): void {
  for (const [key, place] of named) {
    const use = set.uses.find(({ attribute }) => attribute.key === key);
    if (use === undefined) {
      problems.add(file, place, `names "${key}", which is not among the properties of this file; add it there`);
    } else if (use.rule.type === 'template') {
      problems.add(
        file,
        place,
        `names "${key}", a family: nothing is written under that key itself; leave it out, or name an attribute without "x-template"`,
      );
    }
  }
}
