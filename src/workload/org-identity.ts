import { readEnvironment } from '../telemetry/environment.ts';
import { warnOnce } from '../telemetry/warn-once.ts';

const UNKNOWN_NAMESPACE = 'unknown';

let resolvedNamespace: string | undefined;
let resolvedOrganizationId: string | undefined;

/**
 * Sets the namespace that an API key stands for. It goes before every other source; an empty one counts as none.
 *
 * @internal
 */
export function setResolvedNamespace(namespace: string | undefined): void {
  resolvedNamespace = namespace || undefined;
}

/**
 * Sets the organization that an API key stands for.
 *
 * @internal
 */
export function setResolvedOrganizationId(organizationId: string | undefined): void {
  resolvedOrganizationId = organizationId || undefined;
}

/** The organization's id, once a look-up has told it. A namespace never stands in for it. */
export function currentOrganizationId(): string | undefined {
  return resolvedOrganizationId;
}

/** The namespace that the API key stands for, once a look-up has told it. */
export function currentResolvedNamespace(): string | undefined {
  return resolvedNamespace;
}

/**
 * The namespace that a NodeSpec made now belongs to: resolved by API key, then the argument, then `ORG_NAMESPACE`, then
 * `unknown` with one warning. Empty strings count as missing.
 */
export function chooseNamespace(explicit?: string): string {
  const namespace = resolvedNamespace || explicit || readEnvironment('ORG_NAMESPACE');
  if (namespace) return namespace;
  warnOnce(
    'org-namespace-unknown',
    `No organization namespace is known, so node ids are made under '${UNKNOWN_NAMESPACE}' and may coincide with those of ` +
      'others. Set ORG_NAMESPACE, pass orgNamespace, or give an API key.',
  );
  return UNKNOWN_NAMESPACE;
}
