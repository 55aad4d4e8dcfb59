import { asText, type JsonObject } from '../json-value.ts';
import { isFormFile } from '../read-form.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { type Collection, collectionRoutes, createResource, findResource } from './collection.ts';

const files: Collection = {
  path: 'files',
  object: 'file',
  idPrefix: 'file-',
  deletedObject: 'file',
  shape: ({ fields }) => describeUpload(fields),
};

/** `/files`, with the content as it was uploaded. */
export const fileRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: 'files',
    answer: (call) => ({ json: createResource(files, call, uploadedBytes(call.fields)).value }),
  },
  { method: 'GET', path: 'files/:id/content', answer: (call) => contentOf(files, call) },
  ...collectionRoutes(files),
];

/** The bytes of the file in a form. */
export function uploadedBytes({ file }: JsonObject): Uint8Array | undefined {
  return isFormFile(file) ? file.bytes : undefined;
}

/** Answers with the bytes of a file, or with a line of text when it was never uploaded. */
export function contentOf(collection: Collection, call: Call): Script {
  const { bytes } = findResource(collection, call);
  return { body: bytes ?? Buffer.from('{"content":"a file that was never uploaded"}\n') };
}

function describeUpload({ file, purpose }: JsonObject): JsonObject {
  return {
    bytes: isFormFile(file) ? file.bytes.length : 0,
    expires_at: null,
    filename: isFormFile(file) ? file.filename : 'file.jsonl',
    purpose: asText(purpose, 'assistants'),
    status: 'processed',
    status_details: null,
  };
}
