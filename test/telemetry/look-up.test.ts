import { describe, expect, it } from 'vitest';
import type * as OrgIdentity from '../../src/workload/org-identity.ts';
import { type Answer, closedAddress, startReceiver } from '../support/otlp-receiver.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();
const identity = (): Promise<typeof OrgIdentity> => fresh.load('../../src/workload/org-identity.ts');

function json(body: unknown, status = 200): Answer {
  return (response) => {
    response.statusCode = status;
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

async function organization(): Promise<{ id: string | undefined; namespace: string | undefined }> {
  const { currentOrganizationId, currentResolvedNamespace } = await identity();
  return { id: currentOrganizationId(), namespace: currentResolvedNamespace() };
}

/** Nothing is sent: the look-up is all that happens. */
async function lookUp(orgLookupUrl: string, timeout = 1000): Promise<void> {
  await fresh.start({ apiKey: 'key-1', orgLookupUrl, orgLookupTimeout: timeout, signals: [] });
}

describe('the look-up', () => {
  it.each([
    ['in metadata', { metadata: { organization_id: 'org-1', namespace: 'acme' } }],
    ['in the body itself', { organization_id: 'org-1', org_namespace: 'acme' }],
  ])('takes organization and namespace %s', async (_, body) => {
    await using server = await startReceiver(json(body));
    await lookUp(server.url);
    expect(await organization()).toEqual({ id: 'org-1', namespace: 'acme' });
    expect(server.received).toMatchObject([{ headers: { 'x-codon-api-key': 'key-1' } }]);
    expect(fresh.warnings).toEqual([]);
  });

  it('never takes the namespace for the organization', async () => {
    await using server = await startReceiver(json({ metadata: { namespace: 'acme' } }));
    await lookUp(server.url);
    expect(await organization()).toEqual({ id: undefined, namespace: 'acme' });
    expect(fresh.warnings).toEqual([expect.stringContaining('named no organization')]);
  });

  it('asks once for a key', async () => {
    await using server = await startReceiver(json({ organization_id: 'org-1' }));
    const first = await fresh.start({ apiKey: 'key-1', orgLookupUrl: server.url, signals: [] });
    await first.shutdown();
    await fresh.start({ apiKey: 'key-1', orgLookupUrl: server.url, signals: [] });
    expect(server.received).toHaveLength(1);
  });

  it('asks again after a failure', async () => {
    await using server = await startReceiver(json('', 500));
    const first = await fresh.start({ apiKey: 'key-1', orgLookupUrl: server.url, signals: [] });
    await first.shutdown();
    server.answer = json({ organization_id: 'org-1' });
    await fresh.start({ apiKey: 'key-1', orgLookupUrl: server.url, signals: [] });
    expect(await organization()).toEqual({ id: 'org-1', namespace: undefined });
  });

  it.each<[string, string, Answer]>([
    ['401', 'answered 401', json({ error: 'no such key' }, 401)],
    ['500', 'answered 500', json('oops', 500)],
    ['text that is no JSON', 'SyntaxError', json('<html>')],
    ['JSON that is no object', 'no JSON object', json('[1]')],
    ['an answer without end', 'too long', json(`{"a":"${'x'.repeat(100_000)}"}`)],
    [
      'an answer that is cut off',
      'TypeError',
      (response) => {
        response.setHeader('content-length', '100');
        response.write('{"organ', () => response.destroy());
      },
    ],
    ['a broken connection', 'TypeError', (response) => response.destroy()],
    ['silence', 'TimeoutError', () => undefined],
    ['an answer that stops half-way', 'TimeoutError', (response) => void response.write('{"organ')],
    [
      'a redirect, which would carry the key along',
      'TypeError',
      (response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      },
    ],
  ])('survives %s', async (_, reason, answer) => {
    await using server = await startReceiver(answer);
    await lookUp(server.url, reason === 'TimeoutError' ? 300 : 5000);
    expect(await organization()).toEqual({ id: undefined, namespace: undefined });
    expect(fresh.warnings).toEqual([expect.stringMatching(`could not be looked up.*${reason}`)]);
    expect(fresh.warnings.join()).not.toContain('key-1');
  });

  it('survives that nobody is there', async () => {
    await lookUp(await closedAddress());
    expect(fresh.warnings).toEqual([expect.stringContaining('could not be looked up (TypeError)')]);
  });

  it('is skipped without a key, and warns of both', async () => {
    await fresh.start({ signals: [] });
    expect(fresh.warnings).toEqual([
      expect.stringContaining('No Codon API key'),
      expect.stringContaining('was not looked up, since there is no API key'),
    ]);
  });

  it('is skipped when its address is empty', async () => {
    await fresh.start({ apiKey: 'key-1', orgLookupUrl: '', signals: [] });
    expect(fresh.warnings).toEqual([expect.stringContaining('since its address is empty')]);
  });
});
