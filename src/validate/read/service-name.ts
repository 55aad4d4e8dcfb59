import { isJsonObject, type JsonObject, readField, readString } from './read-field.ts';

const SERVICE_NAME = 'service.name';

/** The name of the service that a resource stands for. */
export function readServiceName(resourceRecords: JsonObject): string | undefined {
  const resource = readField(resourceRecords, 'resource');
  const attributes = isJsonObject(resource) ? readField(resource, 'attributes') : undefined;
  if (!Array.isArray(attributes)) return undefined;
  const pair: unknown = attributes.find((item) => isJsonObject(item) && readString(item, 'key') === SERVICE_NAME);
  const value = isJsonObject(pair) ? readField(pair, 'value') : undefined;
  return isJsonObject(value) ? readString(value, 'stringValue') : undefined;
}
