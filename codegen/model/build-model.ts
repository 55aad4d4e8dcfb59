import type { SchemaFile, SchemaFolder } from '../load/read-schema-files.ts';
import { SchemaError } from '../load/schema-error.ts';
import { buildAttributeSets } from './build-attribute-sets.ts';
import { buildAttributes } from './build-attributes.ts';
import { buildDialect } from './build-dialect.ts';
import { checkOperations } from './check-operations.ts';
import type { Model, PlainSchema } from './model.ts';
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

  const attributes = buildAttributes(inFolder('attributes'), problems);
  const { spans, metrics, events } = buildAttributeSets(files, attributes, problems);
  const dialects = inFolder('dialects').map((file) =>
    buildDialect(file, { attributes, spans, metrics, events }, problems),
  );
  const operations = checkOperations(inFolder('operations'), spans, problems);
  const namespaces = inFolder('attributes').flatMap(({ json }) => (json['x-namespace'] as string | undefined) ?? []);
  if (problems.found.length > 0) throw new SchemaError(problems.found);
  return {
    attributes: [...attributes.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    spans,
    metrics,
    events,
    dialects,
    operations,
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
