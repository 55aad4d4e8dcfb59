import { type Context, context, createContextKey } from '@opentelemetry/api';
import type { ExecuteToolRecord } from '../../generated/spans/execute-tool.ts';
import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { type OptionNames, unknownOptionIn } from '../privacy/unknown-option.ts';
import { baggageRecord } from './baggage-record.ts';
import type { ResolvedOptions } from './resolve-options.ts';
import { warnOnce } from './warn-once.ts';

/** What an application knows about its calls and the client does not. */
export interface TelemetryContext {
  /** The conversation, thread or session that calls belong to. A request that names its own keeps that. */
  readonly conversationId?: string | undefined;
  /** Who is served. Personal. */
  readonly userId?: string | undefined;
  /** Session of whoever is served. Personal. */
  readonly sessionId?: string | undefined;
  /** Labels. Not for what people wrote. */
  readonly tags?: readonly string[] | undefined;
  /** Facts by name, each an attribute of its own. Not for what people wrote. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** The prompt template that requests are made from. */
  readonly promptName?: string | undefined;
  /** Told only with `promptName`. */
  readonly promptVersion?: string | undefined;
  /** The agent that calls are made for. */
  readonly agentName?: string | undefined;
}

const valueNames: OptionNames<TelemetryContext> = {
  conversationId: true,
  userId: true,
  sessionId: true,
  tags: true,
  metadata: true,
  promptName: true,
  promptVersion: true,
  agentName: true,
};

/** The same, as records have it. */
export type ContextRecord = Pick<
  InferenceRecord,
  | 'genAiConversationId'
  | 'userId'
  | 'sessionId'
  | 'codonOpenaiTags'
  | 'codonOpenaiMetadata'
  | 'genAiPromptName'
  | 'genAiPromptVersion'
> &
  Pick<ExecuteToolRecord, 'genAiAgentName'>;

const contextKey = createContextKey('@codon/instrumentation-openai: telemetry context');

/** Looking into a context costs every call something, so nobody looks before there is something to find. */
let isUsed = false;

/**
 * Puts facts on the spans of every call, tool and workload inside a function.
 *
 * Contexts nest: inner values beat outer ones, tags and metadata add up. They follow promises and callbacks by
 * OpenTelemetry's context manager, which an SDK registers.
 *
 * @param values - what is known; a value of the wrong type is left out and reported as any attribute is, one of an unknown
 *   name is left out and reported once
 * @returns what the function returns
 * @throws {TypeError} without values or a function
 *
 * @example
 * ```ts
 * await withTelemetryContext({ conversationId: 'c-42', tags: ['beta'], metadata: { feature: 'search' } }, () =>
 *   client.responses.create({ model: 'gpt-4o-mini', input: 'Hi' }),
 * );
 * // span "chat gpt-4o-mini" with gen_ai.conversation.id = c-42, codon.openai.tags = [beta],
 * // codon.openai.metadata.feature = search
 * ```
 */
export function withTelemetryContext<Result>(values: TelemetryContext, fn: () => Result): Result {
  if (typeof values !== 'object' || values === null || typeof fn !== 'function') {
    throw new TypeError('withTelemetryContext expects an object of what is known, and a function');
  }
  if (unknownOptionIn(values, valueNames) !== undefined) {
    const names = Object.keys(valueNames).join(', ');
    warnOnce('telemetry-context', `withTelemetryContext leaves out what it has no name for; there are ${names}`);
  }
  const outer = context.active();
  isUsed = true;
  return context.with(outer.setValue(contextKey, nest(outer.getValue(contextKey), recordOf(values))), fn);
}

/**
 * What is known from around a call: from {@link withTelemetryContext}, else from baggage where that is allowed. All that
 * is personal in it comes by here.
 */
export function contextRecord(active: Context, { baggage, policy }: ResolvedOptions): ContextRecord | undefined {
  const given = isUsed ? (active.getValue(contextKey) as ContextRecord | undefined) : undefined;
  const carried = baggage.length === 0 ? undefined : baggageRecord(active, baggage);
  const known = carried && given ? nest(carried, given) : (given ?? carried);
  return known && policy.guard(known);
}

function recordOf(values: TelemetryContext): ContextRecord {
  return {
    genAiConversationId: values.conversationId,
    userId: values.userId,
    sessionId: values.sessionId,
    codonOpenaiTags: values.tags,
    codonOpenaiMetadata: values.metadata,
    genAiPromptName: values.promptName,
    genAiPromptVersion: values.promptVersion,
    genAiAgentName: values.agentName,
  };
}

function nest(outer: unknown, inner: ContextRecord): ContextRecord {
  const known = outer as ContextRecord | undefined;
  if (known === undefined) return inner;
  const { codonOpenaiTags: tags, codonOpenaiMetadata: metadata } = inner;
  const { codonOpenaiTags: outerTags, codonOpenaiMetadata: outerMetadata } = known;
  // A version is one of its own prompt.
  const isOtherPrompt = inner.genAiPromptName !== undefined;
  return {
    genAiConversationId: inner.genAiConversationId ?? known.genAiConversationId,
    userId: inner.userId ?? known.userId,
    sessionId: inner.sessionId ?? known.sessionId,
    codonOpenaiTags: tags && outerTags ? [...new Set([...outerTags, ...tags])] : (tags ?? outerTags),
    codonOpenaiMetadata: metadata && outerMetadata ? { ...outerMetadata, ...metadata } : (metadata ?? outerMetadata),
    genAiPromptName: inner.genAiPromptName ?? known.genAiPromptName,
    genAiPromptVersion: inner.genAiPromptVersion ?? (isOtherPrompt ? undefined : known.genAiPromptVersion),
    genAiAgentName: inner.genAiAgentName ?? known.genAiAgentName,
  };
}
