import type { SchemaFile, SchemaFolder } from '../load/read-schema-files.ts';
import { camelCase, isReserved, pascalCase } from './identifier.ts';
import type { Problems } from './problems.ts';

/** Checks that every file gets names of its own in generated code, which are made from the names of files. */
export function checkFiles(files: readonly SchemaFile[], problems: Problems): void {
  if (files.length === 0) {
    problems.add({ path: 'schemas' }, [], 'has no schemas; start the command in the folder that holds schemas/');
  }
  const owners = new Map(runtimeTypes.map((name) => [name, 'the generated runtime']));
  const paths = new Map<string, string>();
  for (const file of files) {
    const name = `${file.folder}/${file.id}`;
    const earlier = paths.get(name);
    paths.set(name, file.path);
    if (earlier !== undefined) {
      problems.add(file, [], `has the name of ${earlier}; rename one of them`);
      continue;
    }
    for (const identifier of identifiersOf(file.folder, file.id)) {
      const owner = owners.get(identifier);
      owners.set(identifier, file.path);
      if (isReserved(identifier)) problems.add(file, [], 'is named by a word of JavaScript; rename the file');
      if (owner === undefined) continue;
      problems.add(file, [], `${file.path} and ${owner} would both become the identifier ${identifier}; rename one`);
      break;
    }
  }
}

const runtimeTypes = [
  'Attributes',
  'AttributeValue',
  'EventAttributes',
  'EventWriter',
  'MetricWriter',
  'Report',
  'SpanEventWriter',
  'SpanWriter',
];

function identifiersOf(folder: SchemaFolder, id: string): string[] {
  const name = pascalCase(id);
  switch (folder) {
    case 'spans':
      return [
        ...['Start', 'End', 'Content', 'Record'].map((part) => name + part),
        `name${name}`,
        `write${name}Start`,
        `write${name}End`,
        `span${name}`,
      ];
    case 'metrics':
      return [`${name}Attributes`, `write${name}`, `metric${name}`];
    case 'events':
      return [`${name}Attributes`, `write${name}Event`, `event${name}`];
    case 'dialects':
    case 'content':
      return [camelCase(id)];
    default:
      return [];
  }
}
