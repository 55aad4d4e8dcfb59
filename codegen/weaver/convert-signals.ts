import { convertUses } from './convert-uses.ts';
import { isFamily, isObject, type Json, proseOf, type Registry, textAt } from './registry.ts';

/** A signal in our form, and what it lost on the way. */
interface ConvertedSignal {
  /** Undefined where it cannot be carried over. */
  readonly json?: Json;
  readonly notes: readonly string[];
}

type PathOf = (key: string) => string | undefined;
type Convert = (name: string, entry: Json, registry: Registry, pathOf: PathOf) => ConvertedSignal;

const convertSpan: Convert = (type, entry, registry, pathOf) => {
  const uses = convertUses(entry, registry, pathOf);
  const discriminator = uses.required.find((key) => registry.attributes.has(key));
  if (discriminator === undefined) {
    return {
      notes: ['requires no attribute of its own registry, by which its spans could be recognised; write it by hand'],
    };
  }
  const written = isObject(entry.name) ? textAt(entry.name, 'note') : undefined;
  const isTemplate =
    written !== undefined && isNameTemplate(written, (key) => key in uses.properties && !isFamily(key, registry));
  const span = { type, name: isTemplate ? written : type, kind: textAt(entry, 'kind') ?? 'internal', discriminator };
  return {
    json: toSet(type, entry, uses, { 'x-span': span }),
    notes: [
      ...uses.notes,
      `is recognised by ${discriminator}; see whether that is right`,
      ...(isTemplate || written === undefined ? [] : ['has a name in free words; its spans are named after its type']),
      ...lostFacts(entry),
    ],
  };
};

const convertMetric: Convert = (name, entry, registry, pathOf) => {
  const uses = convertUses(entry, registry, pathOf);
  const instrument = textAt(entry, 'instrument') ?? 'counter';
  const told = valueTypeOf(entry);
  const valueType = told ?? (instrument.endsWith('counter') ? 'int' : 'double');
  const metric = { name, instrument, unit: textAt(entry, 'unit') ?? '1', valueType };
  return {
    json: toSet(name, entry, uses, { 'x-metric': metric }),
    notes: [
      ...uses.notes,
      ...(told === undefined ? [`counts as ${valueType}; the registry does not tell`] : []),
      ...lostFacts(entry),
    ],
  };
};

const INFO = 9;

const convertEvent: Convert = (name, entry, registry, pathOf) => {
  const uses = convertUses(entry, registry, pathOf);
  return {
    json: toSet(name, entry, uses, { 'x-event': { name, severityNumber: INFO } }),
    notes: [...uses.notes, `has severity ${INFO} (info); the registry does not tell`, ...lostFacts(entry)],
  };
};

/** How each kind of signal is converted, by our folder. */
export const signalConverters: Readonly<Record<'spans' | 'metrics' | 'events', Convert>> = {
  spans: convertSpan,
  metrics: convertMetric,
  events: convertEvent,
};

function toSet(name: string, entry: Json, { properties, required }: ReturnType<typeof convertUses>, facts: Json): Json {
  return {
    title: name,
    description: proseOf(entry, name),
    ...facts,
    type: 'object',
    ...(required.length > 0 && { required }),
    properties,
    additionalProperties: false,
  };
}

const LONGEST_NAME = 5;

/** A few words with keys that can be named in braces. A sentence about the name has more words, or other characters. */
function isNameTemplate(text: string, canBeNamed: (key: string) => boolean): boolean {
  const words = text.split(' ');
  const keys = [...text.matchAll(/\{([^}]+)\}/g)].map(([, key]) => key ?? '');
  return (
    words.length <= LONGEST_NAME &&
    words.every((word) => /^([\w.:/-]+|\{[a-z0-9_.]+\})+$/.test(word)) &&
    keys.length > 0 &&
    keys.every(canBeNamed)
  );
}

function valueTypeOf({ annotations }: Json): 'int' | 'double' | undefined {
  const told =
    isObject(annotations) && isObject(annotations.code_generation)
      ? annotations.code_generation.metric_value_type
      : undefined;
  return told === 'int' || told === 'double' ? told : undefined;
}

function lostFacts(entry: Json): string[] {
  const lost = ['entity_associations', 'deprecated', 'annotations'].filter((name) => entry[name] !== undefined);
  return lost.length === 0 ? [] : [`lost its ${lost.map((name) => name.replace('_', ' ')).join(', ')}`];
}
