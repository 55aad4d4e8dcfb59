import { errorBody } from '../error-body.ts';
import type { JsonObject } from '../json-value.ts';
import { listPage } from '../list-page.ts';
import type { Resource, Step } from '../resource-store.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT } from '../stable-id.ts';

/** A kind of thing that clients make, list, look at, change and delete. */
export interface Collection {
  /** Path of the list: `threads/:thread/messages`. */
  readonly path: string;
  /** Value of the member `object`. */
  readonly object: string;
  readonly idPrefix: string;
  /** The members besides `id`, `object` and `created_at`. */
  readonly shape: (call: Call) => JsonObject;
  /** The states it goes through, one a retrieval. Default: none. */
  readonly steps?: readonly JsonObject[];
  /** What `POST {path}/{id}/{action}` changes. */
  readonly actions?: Readonly<Record<string, JsonObject>>;
  /** Value of `object` in the answer to DELETE. Default: that of the thing and `.deleted`. */
  readonly deletedObject?: string;
  /** How lists are sorted unless the query says. Default: newest first. */
  readonly order?: 'asc' | 'desc';
  /** Name of the member that holds the moment of making. Default `created_at`. */
  readonly createdKey?: string;
}

/** The routes of a collection: create, list, retrieve, update, delete and its actions. */
export function collectionRoutes(collection: Collection): Route[] {
  const { path, actions = {} } = collection;
  const item = `${path}/:id`;
  return [
    { method: 'POST', path, answer: (call) => ({ json: createResource(collection, call).value }) },
    {
      method: 'GET',
      path,
      answer: (call) => listPage(call.store.list(keyOf(call, path)), call.query, collection.order),
    },
    { method: 'GET', path: item, answer: (call) => retrieveResource(collection, call) },
    { method: 'POST', path: item, answer: (call) => changeResource(collection, call, call.fields) },
    { method: 'DELETE', path: item, answer: (call) => deleteResource(collection, call) },
    ...Object.entries(actions).map(
      ([action, change]): Route => ({
        method: 'POST',
        path: `${item}/${action}`,
        answer: (call) => changeResource(collection, call, change),
      }),
    ),
  ];
}

/** Where the store keeps what a call is about: the first segments of its path, as many as the collection's path has. */
function keyOf(call: Call, path: string): string {
  return call.segments.slice(0, path.split('/').length).join('/');
}

/** Makes a new thing and keeps it. */
export function createResource(collection: Collection, call: Call, bytes?: Uint8Array): Resource {
  const id = call.store.newId(collection.idPrefix, call.seed);
  const steps = (collection.steps ?? []).map(
    (change): Step =>
      (value) => ({ ...value, ...change }),
  );
  const resource: Resource = { value: describe(collection, call, id), steps, ...(bytes ? { bytes } : {}) };
  call.store.put(keyOf(call, collection.path), id, resource);
  return resource;
}

/** What is known under the identifier in the path; an unknown one is answered as if it had been made and is settled. */
export function findResource(collection: Collection, call: Call): Resource {
  const id = call.params.id ?? '';
  const known = call.store.get(keyOf(call, collection.path), id);
  if (known !== undefined) {
    return known;
  }
  const settled: JsonObject = Object.assign({}, ...(collection.steps ?? []));
  return { value: { ...describe(collection, call, id), ...settled }, steps: [] };
}

/** Answers with the thing, one step further than the last time. */
export function retrieveResource(collection: Collection, call: Call): Script {
  if (call.store.isDeleted(keyOf(call, collection.path), call.params.id ?? '')) {
    return notFound(collection);
  }
  const resource = findResource(collection, call);
  const step = resource.steps.shift();
  resource.value = step === undefined ? resource.value : step(resource.value);
  return { json: resource.value };
}

/** Lays changes over the thing; a change of status ends the steps it would have gone through. */
export function changeResource(collection: Collection, call: Call, change: JsonObject): Script {
  const key = keyOf(call, collection.path);
  const id = call.params.id ?? '';
  if (call.store.isDeleted(key, id)) {
    return notFound(collection);
  }
  const { value, steps, bytes } = findResource(collection, call);
  const changed = { ...value, ...change };
  call.store.put(key, id, { value: changed, steps: 'status' in change ? [] : steps, ...(bytes ? { bytes } : {}) });
  return { json: changed };
}

function deleteResource(collection: Collection, call: Call): Script {
  const id = call.params.id ?? '';
  call.store.delete(keyOf(call, collection.path), id);
  return { json: { id, object: collection.deletedObject ?? `${collection.object}.deleted`, deleted: true } };
}

function describe(collection: Collection, call: Call, id: string): JsonObject {
  const { object, createdKey = 'created_at' } = collection;
  return { id, object, [createdKey]: CREATED_AT, ...collection.shape(call) };
}

function notFound({ object }: Collection): Script {
  return { status: 404, json: errorBody(404, { message: `This ${object} has been deleted.`, param: 'id' }) };
}
