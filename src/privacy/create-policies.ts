import { AttributePolicy, type AttributePolicySettings } from './attribute-policy.ts';
import { ContentPolicy, type PolicySettings } from './content-policy.ts';

/** What may leave of the content of our own telemetry. */
export function createContentPolicy(settings: PolicySettings): ContentPolicy {
  return new ContentPolicy(settings);
}

/** What may leave of the attributes of anybody's spans. */
export function createAttributePolicy(settings: AttributePolicySettings): AttributePolicy {
  return new AttributePolicy(settings);
}
