import { setResolvedNamespace, setResolvedOrganizationId } from '../workload/org-identity.ts';
import { LookUpError, lookUpOrganization, type Organization } from './look-up-organization.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';
import { warnOnce } from './warn-once.ts';

const NOBODY: Organization = { id: undefined, namespace: undefined };

/** Finds out whose telemetry this is and remembers it for nodes and runs. Never fails: what is missing is warned about. */
export async function resolveOrganization(settings: TelemetrySettings): Promise<Organization> {
  const organization = await lookUp(settings);
  // What was known before stays when a later look-up fails.
  if (organization.id !== undefined) setResolvedOrganizationId(organization.id);
  if (organization.namespace !== undefined) setResolvedNamespace(organization.namespace);
  return organization;
}

async function lookUp({ apiKey, orgLookupUrl, orgLookupTimeout }: TelemetrySettings): Promise<Organization> {
  if (apiKey === undefined) {
    warnOnce(
      'api-key-missing',
      'No Codon API key: pass apiKey or set CODON_API_KEY, or Codon will refuse what is sent.',
    );
  }
  if (apiKey === undefined || orgLookupUrl === undefined) {
    const reason = apiKey === undefined ? 'there is no API key' : 'its address is empty';
    warnOnce('org-lookup-skipped', `The organization was not looked up, since ${reason}.`);
    return NOBODY;
  }
  try {
    const organization = await lookUpOrganization(orgLookupUrl, apiKey, orgLookupTimeout);
    if (organization.id === undefined) {
      warnOnce('org-unresolved', 'The look-up named no organization for the API key; telemetry is sent without one.');
    }
    return organization;
  } catch (error) {
    const reason = error instanceof LookUpError ? error.message : error instanceof Error ? error.name : typeof error;
    warnOnce('org-lookup-failed', `The organization could not be looked up (${reason}); telemetry is sent without it.`);
    return NOBODY;
  }
}
