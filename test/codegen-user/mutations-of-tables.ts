import { dropFrom, each, type Json, type Mutation, mutation, type Places, put, theOne } from './mutation.ts';

const operation = (fits?: (facts: Json) => boolean) => each(['operations'], 'operations', fits);

/** Each object schema at the root of a content file, and among its definitions. */
function shapes(fits: (schema: Json) => boolean): Places {
  const folders = ['content', 'nodes'];
  return (file, change) => [
    ...theOne(folders, undefined, fits)(file, change),
    ...each(folders, '$defs', fits)(file, change),
  ];
}

const isClosed = (schema: Json) => schema.additionalProperties === false && 'properties' in schema;
const demands = (schema: Json) => ((schema.required as unknown[] | undefined)?.length ?? 0) > 0;

/** What can be done to content, descriptors, operations, providers and dialects. */
export const tableMutations: readonly Mutation[] = [
  mutation('require a property', 'narrows bc', shapes(isClosed), (x) => {
    x.required = [...((x.required as string[]) ?? []), 'brand_new'];
  }),
  mutation('require a property no more', 'widens cb', shapes(demands), (x) => void (x.required as unknown[]).pop()),
  mutation('open an object', 'widens cb', shapes(isClosed), put('additionalProperties', true)),
  mutation(
    'close an object',
    'narrows bc',
    shapes((x) => x.type === 'object' && !isClosed(x)),
    put('additionalProperties', false),
  ),
  mutation('drop a property', 'narrows br', shapes(isClosed), (x) => {
    const properties = x.properties as Json;
    delete properties[Object.keys(properties)[0] ?? ''];
  }),
  mutation('add a property', 'widens cr', shapes(isClosed), (x) => {
    (x.properties as Json).brand_new = { type: 'string' };
  }),
  mutation(
    'change the type of a shape',
    'replaces bb',
    shapes((x) => x.type === 'object'),
    put('type', 'boolean'),
  ),
  mutation('move a schema URL', 'replaces rr', theOne(['dialects']), put('schemaUrl', 'https://other.example')),
  mutation(
    'sign another way',
    'replaces bb',
    operation((x) => 'signature' in x),
    put('signature', 'other'),
  ),
  mutation(
    'tell by another span',
    'replaces rb',
    operation((x) => 'span' in x),
    put('span', 'other'),
  ),
  mutation(
    'send elsewhere',
    'replaces rr',
    operation((x) => 'path' in x),
    put('path', '/other'),
  ),
  mutation('make other nodes', 'replaces bb', theOne(['operations']), put('defaultNodes', ['other'])),
  mutation('forget an operation', 'replaces rb', operation(), dropFrom('operations')),
  mutation('mind another host', 'replaces cr', theOne(['providers'], 'hosts'), put('brand.new', 'other')),
];
