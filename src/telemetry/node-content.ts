import type { CodonNodeContent } from '../../generated/spans/codon-node.ts';
import type { ContentOrigin, ContentPolicy } from '../privacy/content-policy.ts';
import type { RedactionTally } from '../privacy/redaction-tally.ts';
import { cutText } from '../workload/cut-text.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { AnyRecord } from './dialects.ts';
import { redactTaken } from './redact-taken.ts';

/**
 * What people and models wrote in an activation, as it may be told: only where content is. Input, output and error text
 * are bounded when they are taken, and keep that bound; the JSON attributes have the one of all content.
 */
export function nodeContent(
  telemetry: NodeTelemetryPayload,
  policy: ContentPolicy,
  origin: ContentOrigin,
  tally: RedactionTally,
): AnyRecord {
  const rawText = telemetry.toRawAttributesJson();
  const { networkCalls } = telemetry;
  const texts: CodonNodeContent = {
    codonNodeErrorMessage: telemetry.errorMessage,
    codonNodeInput: telemetry.nodeInput,
    codonNodeOutput: telemetry.nodeOutput,
  };
  const values: CodonNodeContent = {
    codonNodeRawAttributesJson: rawText === undefined ? undefined : JSON.parse(rawText),
    codonNetworkCallsJson: networkCalls.length > 0 ? networkCalls : undefined,
  };
  const whole = mapTexts({ ...texts }, (text) => redactTaken(text, policy, tally));
  const redacted = policy.redact({ ...whole, ...values }, tally);
  return policy.settle(redacted, origin, (content) => {
    const own = Object.fromEntries(Object.entries(content).filter(([name]) => name in texts));
    const rest = Object.fromEntries(Object.entries(content).filter(([name]) => name in values));
    return { ...mapTexts(own, (text) => cutText(text)), ...policy.limit(rest) };
  });
}

function mapTexts(texts: AnyRecord, map: (text: string) => string): AnyRecord {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? map(text) : text]),
  );
}
