import { isFamily, isObject, type Json, objectsAt, type Registry, textAt } from './registry.ts';

/** The attributes of a signal in our form, and what they lost on the way. */
export interface ConvertedUses {
  readonly properties: Record<string, Json>;
  readonly required: string[];
  readonly notes: string[];
}

/**
 * Converts the attributes a signal refers to; groups are written out.
 *
 * @param pathOf - the reference to an attribute's definition, undefined for one that nobody defines.
 */
export function convertUses(
  signal: Json,
  registry: Registry,
  pathOf: (key: string) => string | undefined,
): ConvertedUses {
  const uses: ConvertedUses = { properties: {}, required: [], notes: [] };
  for (const [key, reference] of references(signal, registry, uses.notes)) {
    const $ref = pathOf(key);
    if (key in uses.properties) uses.notes.push(`refers to ${key} a second time; the first one was taken`);
    else if ($ref === undefined) {
      uses.notes.push(`refers to ${key}, which neither the registry nor the package defines`);
    } else addUse(key, $ref, demandable(key, reference, registry, uses.notes), uses);
  }
  return uses;
}

/** Refinements of one attribute count together: what stands in the signal beats what comes from a group. */
function references(
  signal: Json,
  registry: Registry,
  notes: string[],
  seen: readonly string[] = [],
): Map<string, Json> {
  const own = new Map<string, Json>();
  const fromGroups = new Map<string, Json>();
  for (const reference of objectsAt(signal, 'attributes')) {
    const [key, group] = [textAt(reference, 'ref'), textAt(reference, 'ref_group')];
    if (key !== undefined) own.set(key, { ...own.get(key), ...reference });
    if (group === undefined) continue;
    const entry = registry.groups.get(group);
    if (entry === undefined) notes.push(`refers to the attribute group ${group}, which the registry does not define`);
    else if (seen.includes(group)) notes.push(`refers to the attribute group ${group}, which contains itself`);
    else {
      for (const [each, json] of references(entry.json, registry, notes, [...seen, group])) fromGroups.set(each, json);
    }
  }
  for (const [key, json] of own) fromGroups.set(key, { ...fromGroups.get(key), ...json });
  return fromGroups;
}

/** Our profile demands single attributes only. */
function demandable(key: string, reference: Json, registry: Registry, notes: string[]): Json {
  const isDemanded = convertLevel(reference.requirement_level).level === 'required';
  if (!isDemanded || !isFamily(key, registry)) return reference;
  notes.push(`requires ${key}, a family; it is recommended instead`);
  return { ...reference, requirement_level: 'recommended' };
}

function addUse(key: string, $ref: string, reference: Json, uses: ConvertedUses): void {
  const { level, condition } = convertLevel(reference.requirement_level);
  const note = textAt(reference, 'note') ?? textAt(reference, 'brief');
  if (level === 'required') uses.required.push(key);
  uses.properties[key] = {
    $ref,
    ...(level !== 'required' && { 'x-requirement': level }),
    ...(condition !== undefined && { 'x-condition': condition }),
    ...(reference.sampling_relevant === true && { 'x-sampling': true }),
    ...(note !== undefined && { 'x-note': note }),
  };
  const lost = ['examples', 'stability', 'deprecated', 'annotations'].filter((name) => reference[name] !== undefined);
  if (lost.length > 0) uses.notes.push(`lost what it says of ${key} alone: ${lost.join(', ')}`);
}

const levels = ['required', 'conditionally_required', 'recommended', 'opt_in'];

/** A level is a word, or an object with the level as its key and the condition as its value. */
function convertLevel(json: unknown): { readonly level: string; readonly condition?: string } {
  const [level = 'recommended', text] = isObject(json) ? (Object.entries(json)[0] ?? []) : [json ?? 'recommended'];
  const known = levels.find((name) => name === level) ?? 'recommended';
  const condition = typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
  if (condition !== undefined && known !== 'required') return { level: known, condition };
  // Our profile asks for the condition in words.
  return known === 'conditionally_required'
    ? { level: known, condition: 'See the registry it comes from.' }
    : { level: known };
}
