import { readdirSync } from 'node:fs';

/** Ids of the dialects that there is code for. */
export const dialects: readonly string[] = readdirSync('generated/dialects').map((name) => name.replace(/\.ts$/, ''));

/**
 * Modules that a program needs when it first instruments a client, speaks a dialect or hides secrets, and not when it
 * imports the package. They are where few calls cross, and none of those that are made for each call of the client.
 */
export const deferred: readonly string[] = [
  'src/telemetry/call-plan',
  'src/workload/operation-catalogue',
  'src/privacy/create-policies',
  'src/privacy/create-redactor',
  ...dialects.map((id) => `src/telemetry/dialects/${id}`),
];
