import { standsAlone, type WrittenUse, writtenUses, writtenWords } from '../model/dialect-view.ts';
import { listPatterns } from '../model/list-patterns.ts';
import type { AttributeSet, Condition, Dialect, FixedAttributes, ValueRule, ValueType } from '../model/model.ts';
import { type WrittenExtra, writtenExtras } from '../model/written-extras.ts';

/** A schema of the attributes of one kind of record. */
export interface AttributesSchema {
  readonly type: 'object';
  readonly properties: Record<string, object>;
  readonly patternProperties: Record<string, object>;
  readonly required: string[];
  readonly allOf?: object[];
  readonly additionalProperties: false;
}

/**
 * The schema of what a dialect writes of a span type, a metric or an event.
 *
 * @param spanId - the span type whose table of the dialect says how attributes are written
 * @param added - what the dialect adds to each record
 */
export function attributesSchema(
  set: AttributeSet,
  dialect: Dialect,
  spanId?: string,
  added: FixedAttributes = {},
): AttributesSchema {
  const uses = writtenUses(set, dialect, spanId);
  const alone = uses.filter((use) => standsAlone(use));
  const isFamily = ({ rule, writtenType }: WrittenUse) => rule.type === 'template' && writtenType !== 'json';
  const keys = new Map(alone.flatMap((use) => (use.how.nameWhen ? [] : [[use.attribute.key, use.writtenKey]])));
  const conditions = set.conditions.flatMap((condition) => conditionSchema(condition, keys, uses));
  const extras = writtenExtras(uses, dialect, added);
  return {
    type: 'object',
    properties: Object.fromEntries([
      ...extras.map((extra) => [extra.key, extraSchema(extra)] as const),
      ...alone.filter((use) => !isFamily(use)).map((use) => [use.writtenKey, useSchema(use, keys)] as const),
    ]),
    patternProperties: Object.fromEntries([
      ...alone
        .filter(isFamily)
        .map(({ writtenKey }) => [`^${writtenKey.replaceAll('.', '\\.')}\\.`, { type: 'string' }] as const),
      ...uses.flatMap(({ how, writtenKey }) => {
        const list = dialect.lists.get(how.list ?? '');
        return list === undefined ? [] : [...listPatterns(list, writtenKey)];
      }),
    ]),
    required: [
      ...alone.filter(({ level, how }) => level === 'required' && !how.nameWhen).map(({ writtenKey }) => writtenKey),
      ...extras.flatMap((extra) => (extra.kind === 'fixed' && extra.always ? [extra.key] : [])),
    ],
    ...(conditions.length > 0 && { allOf: conditions }),
    additionalProperties: false,
  };
}

function extraSchema(extra: WrittenExtra): object {
  switch (extra.kind) {
    case 'copy':
      return useSchema(extra.of, new Map());
    case 'fixed':
      return extra.always ? { const: extra.value } : { type: typeof extra.value };
    case 'sum':
      return { type: 'number' };
    case 'object':
      return { type: 'string' };
  }
}

function useSchema(use: WrittenUse, keys: ReadonlyMap<string, string>): object {
  const { rule, how, writtenType } = use;
  const wholes = use.attribute.partOf.flatMap((key) => keys.get(key) ?? []);
  const bounds = wholes.map((key) => ({ maximum: { $data: `1/${key}` } }));
  const words = { ...rule, ...(rule.values !== undefined && { values: writtenWords(rule.values, how) }) };
  return { ...ruleSchema(words, writtenType), ...(bounds.length > 0 && { allOf: bounds }) };
}

const jsonTypes: Readonly<Record<ValueType, object>> = {
  string: { type: 'string' },
  int: { type: 'integer' },
  double: { type: 'number' },
  boolean: { type: 'boolean' },
  'string[]': { type: 'array', items: { type: 'string' } },
  'int[]': { type: 'array', items: { type: 'integer' } },
  'double[]': { type: 'array', items: { type: 'number' } },
  'boolean[]': { type: 'array', items: { type: 'boolean' } },
  // JSON text is parsed and checked by the content validators; an event may hold the structure itself.
  json: {},
  template: { type: 'object' },
};

function ruleSchema(
  { values, except, minimum, maximum, minLength, maxLength, pattern }: ValueRule,
  type: ValueType,
): object {
  return {
    ...jsonTypes[type],
    ...(values !== undefined && { enum: values }),
    ...(except !== undefined && { not: { const: except } }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
  };
}

function conditionSchema(
  condition: Condition,
  keys: ReadonlyMap<string, string>,
  uses: readonly WrittenUse[],
): object[] {
  const key = keys.get(condition.when.key);
  const required = condition.required.flatMap((each) => keys.get(each) ?? []);
  if (key === undefined || required.length === 0) return [];
  const { values } = condition.when;
  if (values === undefined) return [{ dependentRequired: { [key]: required } }];
  const how = uses.find(({ attribute }) => attribute.key === condition.when.key)?.how;
  const words = how === undefined ? values : writtenWords(values, how);
  return [{ if: { properties: { [key]: { enum: words } }, required: [key] }, then: { required } }];
}
