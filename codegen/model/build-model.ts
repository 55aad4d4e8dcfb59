import type { SchemaFile, SchemaFolder } from '../load/read-schema-files.ts';
import { SchemaError } from '../load/schema-error.ts';
import { buildAttributeSets } from './build-attribute-sets.ts';
import { buildAttributes } from './build-attributes.ts';
import { buildDialect } from './build-dialect.ts';
import { bundleSchemas } from './bundle-schemas.ts';
import { checkFiles } from './check-files.ts';
import { checkDefaultNodes, checkOperations } from './check-operations.ts';
import { checkPlainSchemas } from './check-plain-schemas.ts';
import { findReferenceLoop } from './find-reference-loop.ts';
import type { Attribute, Model, PlainSchema } from './model.ts';
import { Problems } from './problems.ts';

/**
 * Resolves schema files, already checked against the profile, to the model that emitters read.
 *
 * @throws {SchemaError} for what no single file can tell: dangling references, keys that clash, unknown names.
 */
export function buildModel(files: readonly SchemaFile[]): Model {
  const problems = new Problems();
  const inFolder = (folder: SchemaFolder) => files.filter((file) => file.folder === folder);
  const plain = (folder: SchemaFolder): PlainSchema[] =>
    inFolder(folder).map(({ id, path, json }) => ({ id, file: path, schema: json }));

  checkFiles(files, problems);
  for (const folder of ['content', 'nodes'] as const) checkPlainSchemas(inFolder(folder), problems);
  const attributes = buildAttributes(inFolder('attributes'), problems);
  checkContent(attributes, inFolder('content'), problems);
  const { spans, metrics, events } = buildAttributeSets(files, attributes, problems);
  const dialects = inFolder('dialects').map((file) =>
    buildDialect(file, { attributes, spans, metrics, events }, problems),
  );
  const operations = checkOperations(inFolder('operations'), spans, problems);
  const defaultNodes = checkDefaultNodes(inFolder('operations'), problems);
  const namespaces = inFolder('attributes').flatMap(({ json }) => (json['x-namespace'] as string | undefined) ?? []);
  if (problems.found.length === 0) {
    for (const folder of ['content', 'nodes'] as const) {
      const loop = findReferenceLoop(bundleSchemas(plain(folder)));
      if (loop !== undefined) problems.add({ path: `schemas/${folder}` }, [], `"${loop}" refers to nothing but itself`);
    }
  }
  if (problems.found.length > 0) throw new SchemaError(problems.found);
  return {
    attributes: [...attributes.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    spans,
    metrics,
    events,
    dialects,
    operations,
    defaultNodes,
    providers: inFolder('providers').map(({ path, json }) => ({
      file: path,
      fallback: String(json.default),
      hosts: new Map(Object.entries(json.hosts as Record<string, string>)),
    })),
    content: plain('content'),
    nodes: plain('nodes'),
    namespaces: [...new Set(namespaces)].sort(),
  };
}

/** The content schema that an attribute names must describe a value. */
function checkContent(
  attributes: ReadonlyMap<string, Attribute>,
  files: readonly SchemaFile[],
  problems: Problems,
): void {
  for (const { key, file, rule } of attributes.values()) {
    const schema = files.find(({ id }) => id === rule.content)?.json;
    if (rule.content === undefined || (schema !== undefined && ('type' in schema || 'anyOf' in schema))) continue;
    const place = ['$defs', key, 'contentSchema', '$ref'];
    problems.add({ path: file }, place, `names "${rule.content}", which no file in content/ describes`);
  }
}
