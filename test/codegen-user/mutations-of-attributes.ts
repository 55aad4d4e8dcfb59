import { copyIn, drop, dropFrom, each, type Json, type Mutation, mutation, put, theOne } from './mutation.ts';

const all = ['attributes'];
const where = (fits: (attribute: Json) => boolean) => each(all, '$defs', fits);
const isType = (type: string) => where((attribute) => attribute.type === type);
const has = (key: string) => where((attribute) => key in attribute);
const lacks = (key: string) => where((attribute) => !(key in attribute));
const every = where(() => true);

const wellKnown = (json: Json) => (json.anyOf as [{ enum: unknown[] }] | undefined)?.[0].enum;
const isNumber = ({ type }: Json) => type === 'integer' || type === 'number';
const renamed = (json: Json) => (json['x-deprecated'] as Json | undefined)?.renamedTo !== undefined;

/** What can be done to a definition of an attribute. */
export const attributeMutations: readonly Mutation[] = [
  mutation('integer to string', 'replaces bb', isType('integer'), put('type', 'string')),
  mutation('integer to number', 'widens cb', isType('integer'), put('type', 'number')),
  mutation('number to integer', 'narrows bc', isType('number'), put('type', 'integer')),
  mutation(
    'raise sensitivity',
    'narrows rr',
    where((a) => a['x-sensitivity'] !== 'secret'),
    put('x-sensitivity', 'secret'),
  ),
  mutation(
    'lower sensitivity',
    'widens br',
    where((a) => a['x-sensitivity'] !== 'none'),
    put('x-sensitivity', 'none'),
  ),
  mutation(
    'lower stability',
    'widens cr',
    where((a) => a['x-stability'] === 'stable'),
    put('x-stability', 'development'),
  ),
  mutation(
    'promise stability',
    'narrows cc',
    where((a) => a['x-stability'] !== 'stable'),
    put('x-stability', 'stable'),
  ),
  mutation('forget a well-known value', 'narrows rc', has('anyOf'), (a) => void wellKnown(a)?.pop()),
  mutation('learn a well-known value', 'keeps cc', has('anyOf'), (a) => void wellKnown(a)?.push('brand-new')),
  mutation('close an enumeration', 'narrows bc', has('anyOf'), (a) => {
    a.enum = wellKnown(a);
    delete a.anyOf;
  }),
  mutation(
    'fix the value',
    'narrows bc',
    where((a) => a.type === 'boolean' && !('const' in a)),
    put('const', true),
  ),
  mutation(
    'set a limit',
    'narrows bc',
    where((a) => isNumber(a) && !('maximum' in a)),
    put('maximum', 7),
  ),
  mutation('drop a limit', 'widens cb', has('minimum'), drop('minimum')),
  mutation(
    'set a pattern',
    'narrows bc',
    where((a) => a.type === 'string' && !('pattern' in a)),
    put('pattern', '^x'),
  ),
  mutation('change a pattern', 'replaces bb', has('pattern'), put('pattern', '^x')),
  mutation('deprecate', 'narrows rr', lacks('deprecated'), put('deprecated', true)),
  mutation('rename in the next version', 'narrows rr', lacks('deprecated'), (a) => {
    a.deprecated = true;
    a['x-deprecated'] = { renamedTo: 'brand.new' };
  }),
  mutation('take a deprecation back', 'widens cc', has('deprecated'), (a) => {
    delete a.deprecated;
    delete a['x-deprecated'];
  }),
  mutation('give a unit', 'replaces rr', lacks('x-unit'), put('x-unit', 'furlong')),
  mutation('change a unit', 'replaces bb', has('x-unit'), put('x-unit', 'furlong')),
  mutation('reword', 'keeps cc', every, put('description', 'In other words.')),
  mutation('show another example', 'keeps cc', every, put('examples', ['other'])),
  mutation(
    'leave content open',
    'widens cb',
    where((a) => typeof a.contentSchema === 'object'),
    put('contentSchema', true),
  ),
  mutation('forget what it is a part of', 'widens cb', has('x-part-of'), drop('x-part-of')),
  mutation(
    'remove an attribute',
    'replaces bb',
    where((a) => !renamed(a)),
    dropFrom('$defs'),
  ),
  mutation('add an attribute', 'keeps cc', every, copyIn('$defs')),
  mutation(
    'disown a namespace',
    'widens cr',
    theOne(all, undefined, (file) => 'x-namespace' in file),
    drop('x-namespace'),
  ),
];
