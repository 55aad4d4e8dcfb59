import { createHash } from 'node:crypto';
import { context } from '@opentelemetry/api';
import { suppressed } from './suppression.ts';

/** How much of an answer is read, in bytes. */
const MAX_ANSWER_SIZE = 65_536;

/** Whom an API key belongs to, as far as the look-up tells. */
export interface Organization {
  readonly id: string | undefined;
  readonly namespace: string | undefined;
}

/** An answer that names nobody. Its message holds nothing of the answer. */
export class LookUpError extends Error {
  override readonly name = 'LookUpError';
}

const known = new Map<string, Promise<Organization>>();

/**
 * Asks whom an API key belongs to. An answer is kept for the life of the process, a failure is not.
 *
 * @param timeout - in milliseconds, for the answer as a whole
 * @throws when there is no answer in time, or one that cannot be understood. Its message never holds the key.
 */
export function lookUpOrganization(url: string, apiKey: string, timeout: number): Promise<Organization> {
  const key = createHash('sha256').update(`${url}\n${apiKey}`).digest('hex');
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = context.with(suppressed(context.active()), () => ask(url, apiKey, timeout));
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

async function ask(url: string, apiKey: string, timeout: number): Promise<Organization> {
  const response = await fetch(url, {
    headers: { 'x-codon-api-key': apiKey, accept: 'application/json' },
    // A redirect would carry the key to wherever it points.
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new LookUpError(`it answered ${response.status}`);
  }
  return readOrganization(JSON.parse(await readText(response)));
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_SIZE) throw new LookUpError('its answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The answer may wrap what it says in `metadata`. */
function readOrganization(body: unknown): Organization {
  if (!isObject(body)) throw new LookUpError('its answer is no JSON object');
  const told = isObject(body.metadata) ? body.metadata : body;
  return { id: textOf(told.organization_id), namespace: textOf(told.namespace) ?? textOf(told.org_namespace) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
