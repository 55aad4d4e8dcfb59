import {
  copyIn,
  drop,
  dropFrom,
  type EntryEdit,
  each,
  type Json,
  type Mutation,
  mutation,
  put,
  theOne,
} from './mutation.ts';

const folders = ['spans', 'metrics', 'events'];
const where = (fits: (use: Json, key: string, file: Json) => boolean) => each(folders, 'properties', fits);
const level = (name: string) => where((use) => use['x-requirement'] === name);
const has = (key: string) => where((use) => key in use);
const requiredOf = (file: Json) => (file.required ?? []) as string[];
const required = where((_use, key, file) => requiredOf(file).includes(key));
const span = (fits?: (facts: Json) => boolean) => theOne(['spans'], 'x-span', fits);
const metric = (fits?: (facts: Json) => boolean) => theOne(['metrics'], 'x-metric', fits);
const event = (fits?: (facts: Json) => boolean) => theOne(['events'], 'x-event', fits);

function setLevel(name: string): EntryEdit {
  return (use, key, file) => {
    file.required = requiredOf(file).filter((each) => each !== key);
    delete use['x-requirement'];
    if (name === 'required') requiredOf(file).push(key);
    else use['x-requirement'] = name;
  };
}

/** What can be done to the attributes that a span type, metric or event carries. */
const useMutations: readonly Mutation[] = [
  mutation('require no more', 'widens cb', required, setLevel('recommended')),
  mutation('require in no case', 'widens cr', level('conditionally_required'), setLevel('opt_in')),
  mutation('recommend no more', 'widens cr', level('recommended'), setLevel('opt_in')),
  mutation('require', 'narrows bc', level('recommended'), setLevel('required')),
  mutation('require in some cases', 'narrows rc', level('recommended'), setLevel('conditionally_required')),
  mutation('recommend', 'narrows cc', level('opt_in'), setLevel('recommended')),
  mutation('carry no more', 'widens bb', required, dropFrom('properties')),
  mutation('offer no more', 'widens br', level('opt_in'), dropFrom('properties')),
  mutation('carry more', 'keeps cc', level('opt_in'), copyIn('properties')),
  mutation('carry and require more', 'narrows bc', required, (use, key, file) => {
    copyIn('properties')(use, key, file);
    requiredOf(file).push('brand.new');
  }),
  mutation('fix another value', 'replaces bb', has('const'), put('const', 'other')),
  mutation(
    'drop a value',
    'narrows bc',
    where((use) => ((use.enum as unknown[])?.length ?? 0) > 1),
    (use) => {
      (use.enum as unknown[]).pop();
    },
  ),
  mutation('allow one more value', 'widens cb', has('enum'), (use) => void (use.enum as unknown[]).push('more')),
  mutation('allow any value', 'widens cb', has('enum'), drop('enum')),
  mutation(
    'forbid a value',
    'narrows bc',
    where((use) => !('not' in use)),
    put('not', { const: 'x' }),
  ),
  mutation('name another condition', 'replaces rr', level('conditionally_required'), put('x-condition', 'At times.')),
  mutation('name another expectation', 'keeps cr', level('recommended'), put('x-condition', 'At times.')),
  mutation(
    'show to samplers',
    'narrows rc',
    where((use) => !('x-sampling' in use)),
    put('x-sampling', true),
  ),
  mutation('hide from samplers', 'widens cr', has('x-sampling'), drop('x-sampling')),
  mutation(
    'explain',
    'keeps cc',
    where(() => true),
    put('x-note', 'In other words.'),
  ),
  mutation('require together', 'narrows bc', level('opt_in'), (_use, key, file) => {
    file.dependentRequired = { ...(file.dependentRequired as Json), [key]: ['brand.new'] };
  }),
  mutation('require together no more', 'widens cb', each(folders, 'dependentRequired'), dropFrom('dependentRequired')),
];

/** What can be done to the rest of what such a file says. */
const headMutations: readonly Mutation[] = [
  mutation('retitle', 'keeps cc', theOne(folders), put('title', 'In other words.')),
  mutation('rename a span type', 'replaces bb', span(), put('type', 'other')),
  mutation('rename spans', 'replaces rb', span(), put('name', 'other')),
  mutation(
    'change the kind',
    'replaces bb',
    span((x) => !('kindMayBe' in x)),
    put('kind', 'producer'),
  ),
  mutation(
    'accept one more kind',
    'widens cr',
    span((x) => !('kindMayBe' in x)),
    put('kindMayBe', ['producer']),
  ),
  mutation(
    'accept one kind less',
    'narrows bc',
    span((x) => 'kindMayBe' in x),
    drop('kindMayBe'),
  ),
  mutation(
    'tell failures no more',
    'widens cb',
    span((x) => 'failure' in x),
    drop('failure'),
  ),
  mutation(
    'tell failures otherwise',
    'replaces bb',
    span((x) => 'failure' in x),
    put('failure', 'brand.new'),
  ),
  mutation('recognise otherwise', 'replaces bb', span(), put('discriminator', 'brand.new')),
  mutation('rename a metric', 'replaces bb', metric(), put('name', 'other')),
  mutation('change the unit', 'replaces bb', metric(), put('unit', 'furlong')),
  mutation(
    'change the instrument',
    'replaces bb',
    metric((x) => x.instrument !== 'gauge'),
    put('instrument', 'gauge'),
  ),
  mutation(
    'count in fractions',
    'widens cb',
    metric((x) => x.valueType === 'int'),
    put('valueType', 'double'),
  ),
  mutation(
    'count in integers',
    'narrows bc',
    metric((x) => x.valueType === 'double'),
    put('valueType', 'int'),
  ),
  mutation(
    'cut other buckets',
    'keeps cr',
    metric((x) => 'buckets' in x),
    put('buckets', [1, 10]),
  ),
  mutation('measure other calls', 'replaces rr', metric(), put('of', ['other'])),
  mutation('measure something else', 'replaces bb', metric(), put('measures', 'brand.new')),
  mutation('rename an event', 'replaces bb', event(), put('name', 'other')),
  mutation(
    'change a severity',
    'replaces rr',
    event((x) => 'severityNumber' in x),
    put('severityNumber', 24),
  ),
  mutation(
    'move an event',
    'replaces bb',
    event((x) => 'carrier' in x),
    drop('carrier'),
  ),
];

/** What can be done to a span type, metric or event. */
export const setMutations: readonly Mutation[] = [...useMutations, ...headMutations];
