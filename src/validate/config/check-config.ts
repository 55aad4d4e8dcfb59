import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { ProjectSections } from './validate-config.ts';

/** A configuration, or what is wrong with it: a sentence for each place. */
export type CheckedConfig = { readonly config: ProjectSections } | { readonly problems: readonly string[] };

/** Checks a parsed configuration by its schema. */
export function checkConfig(value: unknown, schema: object): CheckedConfig {
  const validate = new Ajv2020({ allErrors: true }).compile<ProjectSections>(schema);
  if (validate(value)) return { config: value };
  return { problems: (validate.errors ?? []).map(explain) };
}

/** The file is the developer's own, and so may be quoted. */
function explain({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath === '' ? 'the whole' : instancePath;
  if (keyword === 'additionalProperties')
    return `${place} has "${params.additionalProperty}", which means nothing; check the spelling.`;
  if (keyword === 'required') return `${place} is missing "${params.missingProperty}".`;
  if (keyword === 'enum') return `${place} must be one of ${params.allowedValues.join(', ')}.`;
  return `${place} ${message ?? `fails "${keyword}"`}.`;
}
