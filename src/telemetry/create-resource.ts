import { CODON_ORGANIZATION_ID, ORG_NAMESPACE } from '../../generated/attributes.ts';
import type { Organization } from './look-up-organization.ts';
import type { Resource, SdkCore } from './sdk.ts';

/** OpenTelemetry's own name, which this package's schemas do not describe: it belongs to no span. */
const SERVICE_NAME = 'service.name';
const UNKNOWN_SERVICE = 'unknown_codon_service';

/** Who sends: the service, and the organization where it is known. `OTEL_RESOURCE_ATTRIBUTES` may add to it. */
export function createResource(sdk: SdkCore, serviceName: string | undefined, organization: Organization): Resource {
  const { resourceFromAttributes } = sdk;
  const fallback = resourceFromAttributes({ [SERVICE_NAME]: UNKNOWN_SERVICE });
  const own = resourceFromAttributes({
    ...(serviceName !== undefined && { [SERVICE_NAME]: serviceName }),
    ...(organization.id !== undefined && { [CODON_ORGANIZATION_ID]: organization.id }),
    ...(organization.namespace !== undefined && { [ORG_NAMESPACE]: organization.namespace }),
  });
  return sdk
    .defaultResource()
    .merge(fallback)
    .merge(sdk.detectResources({ detectors: [sdk.envDetector] }))
    .merge(own);
}
