import type { SchemaFile } from '../load/read-schema-files.ts';
import type { AttributeSet, AttributeUse } from './model.ts';
import type { Problems } from './problems.ts';

/** What is sensitive may stand only where it can be left out: privacy is a property of the contract, not of its users. */
export function checkSensitivity(set: AttributeSet, file: SchemaFile, problems: Problems): void {
  const { 'x-metric': metric, 'x-span': span } = file.json;
  const nameTemplate = String((span as { readonly name?: unknown } | undefined)?.name ?? '');
  for (const use of set.uses) {
    const { key, sensitivity } = use.attribute;
    if (sensitivity === 'none') continue;
    const object = objection(use, metric !== undefined);
    if (object !== undefined) problems.add(file, ['properties', key], `holds ${sensitivity} data, ${object}`);
    if (nameTemplate.includes(`{${key}}`)) {
      problems.add(file, ['x-span', 'name'], `has "${key}" in it, which holds ${sensitivity} data; leave it out`);
    }
  }
}

function objection({ attribute, level, sampling }: AttributeUse, isMetric: boolean): string | undefined {
  if (isMetric) return 'which a metric must not carry; remove it';
  if (sampling) return 'which is not written when a span starts; remove "x-sampling"';
  if (level !== 'required') return undefined;
  return attribute.sensitivity === 'secret'
    ? 'which is never written; it cannot be required'
    : 'which may be switched off; give it an "x-requirement" instead of listing it in "required"';
}
