/** The packages that are compared with, in the versions that their attachment was tried with. */
export const peerVersions = {
  '@opentelemetry/instrumentation-openai': '0.22.0',
  '@arizeai/openinference-instrumentation-openai': '4.2.7',
  '@traceloop/instrumentation-openai': '0.27.0',
  '@langfuse/openai': '5.11.1',
  langsmith: '0.12.0',
  braintrust: '3.35.0',
  openlit: '1.15.0',
  '@sentry/node': '11.12.0',
} as const;

export type PeerName = keyof typeof peerVersions;

export const peerNames = Object.keys(peerVersions) as readonly PeerName[];

/** What does not ask OpenTelemetry whether a call is sampled, or anybody listens. */
export const ownTracing: ReadonlySet<PeerName> = new Set(['langsmith', 'braintrust', '@sentry/node']);
