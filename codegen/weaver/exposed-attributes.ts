import { isObject, objectsAt, type Registry, textAt } from './registry.ts';

/**
 * Attributes that signals count on: required ones, those that samplers see, those in the names of spans, and all of
 * metrics. None of them can be content, which is recorded only where that is switched on.
 */
export function exposedAttributes({ groups, spans, metrics, events }: Registry): Set<string> {
  const exposed = new Set<string>();
  for (const { json } of [...groups.values(), ...spans.values(), ...metrics.values(), ...events.values()]) {
    for (const reference of objectsAt(json, 'attributes')) {
      const key = textAt(reference, 'ref');
      const isCounted = reference.requirement_level === 'required' || reference.sampling_relevant === true;
      if (key !== undefined && isCounted) exposed.add(key);
    }
    const name = isObject(json.name) ? textAt(json.name, 'note') : undefined;
    for (const [, key] of (name ?? '').matchAll(/\{([^}]+)\}/g)) if (key !== undefined) exposed.add(key);
  }
  for (const { json } of metrics.values()) {
    for (const reference of objectsAt(json, 'attributes')) {
      const key = textAt(reference, 'ref');
      if (key !== undefined) exposed.add(key);
    }
  }
  return exposed;
}
