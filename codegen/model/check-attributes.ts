import type { SchemaFile } from '../load/read-schema-files.ts';
import { misfit, uselessLimits } from './check-values.ts';
import { isInherited } from './identifier.ts';
import type { Attribute } from './model.ts';
import type { Problems } from './problems.ts';

/** What the catalogue says that cannot hold: limits and values against types, parts against wholes, families. */
export function checkAttributes(
  files: readonly SchemaFile[],
  attributes: ReadonlyMap<string, Attribute>,
  problems: Problems,
): void {
  const places = new Map(files.map((file) => [file.path, file]));
  const families = [...attributes.values()].filter(({ rule }) => rule.type === 'template');
  for (const attribute of attributes.values()) {
    const file = places.get(attribute.file);
    if (file === undefined) continue;
    const add = (keyword: readonly string[], message: string) =>
      problems.add(file, ['$defs', attribute.key, ...keyword], message);
    if (isInherited(attribute.property)) {
      add([], `would become the property ${attribute.property}, which every object has already; rename it`);
    }
    checkRule(attribute, add);
    for (const family of families) {
      if (attribute.key.startsWith(`${family.key}.`)) {
        add([], `lies within the family "${family.key}", which has "x-template"; rename one of them`);
      }
    }
    checkWholes(attribute, attributes, add);
  }
}

type Add = (keyword: readonly string[], message: string) => void;

function checkRule({ rule }: Attribute, add: Add): void {
  for (const limit of uselessLimits(rule)) add([limit], `says nothing about a value of type ${rule.type}; remove it`);
  const { values, wellKnown, ...limits } = rule;
  for (const value of [...(values ?? []), ...(wellKnown ?? [])]) {
    const message = misfit(value, limits);
    if (message !== undefined) add([wellKnown === undefined ? 'enum' : 'anyOf'], message);
  }
}

function checkWholes(attribute: Attribute, attributes: ReadonlyMap<string, Attribute>, add: Add): void {
  for (const key of attribute.partOf) {
    const whole = attributes.get(key);
    if (whole === undefined) add(['x-part-of'], `names "${key}", which no file defines`);
    else if (!isNumber(attribute) || !isNumber(whole)) add(['x-part-of'], 'compares numbers; both must be numbers');
    else if (isPartOf(whole, attribute.key, attributes)) add(['x-part-of'], `"${key}" is itself a part of this`);
  }
}

function isNumber({ rule }: Attribute): boolean {
  return rule.type === 'int' || rule.type === 'double';
}

function isPartOf(
  attribute: Attribute,
  key: string,
  attributes: ReadonlyMap<string, Attribute>,
  seen = new Set<string>(),
): boolean {
  if (attribute.key === key) return true;
  if (seen.has(attribute.key)) return false;
  seen.add(attribute.key);
  return attribute.partOf.some((whole) => {
    const next = attributes.get(whole);
    return next !== undefined && isPartOf(next, key, attributes, seen);
  });
}
