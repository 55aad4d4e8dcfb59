import type { AnyAttributes, AttributePolicy } from '../privacy/attribute-policy.ts';
import { REDACTION_FAILED } from '../privacy/redaction-failed.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import { reportFailure } from './problem-log.ts';
import type { SpanRedaction } from './resolve-span-redaction.ts';
import { countRedactions } from './tell-redactions.ts';

/** What is read of a span that has ended, by shape: spans of both living majors of OpenTelemetry's SDK have it. */
interface EndedSpan {
  readonly name: string;
  readonly status: { readonly code: number; readonly message?: string };
  readonly attributes: AnyAttributes;
  readonly events: readonly { readonly name: string; readonly attributes?: AnyAttributes }[];
  readonly links: readonly { readonly attributes?: AnyAttributes }[];
  readonly resource?: object;
}

/**
 * A view of a span without what must not leave: in name, status, attributes, events, links and resource. All else is the
 * span's own. The span is not changed. Where that fails, nothing of the span's words is left. What is hidden is counted,
 * but for the resource, which all spans share.
 */
export function redactSpan<Span>(span: Span, { policy, instruments }: SpanRedaction): Span {
  // Processors and exporters of the SDK name their span types; what is relied on of them is above.
  const ended = span as unknown as EndedSpan;
  try {
    const tally = new RedactionTally();
    const words = wordsOf(ended, policy, tally);
    countRedactions(tally, instruments.current());
    return viewOf(ended, { ...words, resource: resourceView(ended.resource, policy) }) as unknown as Span;
  } catch (error) {
    reportFailure('redacting a span', error);
    return viewOf(ended, { ...nothingOf(ended), resource: resourceView(ended.resource, undefined) }) as unknown as Span;
  }
}

function wordsOf(
  { name, status, attributes, events, links }: EndedSpan,
  policy: AttributePolicy,
  tally: RedactionTally,
): Partial<EndedSpan> {
  const { message, ...bareStatus } = status;
  const told = message === undefined ? undefined : policy.content(message, tally);
  return {
    name: policy.name(name, tally),
    status: told === undefined ? bareStatus : { ...bareStatus, message: told },
    attributes: policy.attributes(attributes, tally),
    events: events.map((event) => ({ ...withAttributes(event, policy, tally), name: policy.name(event.name, tally) })),
    links: links.map((link) => withAttributes(link, policy, tally)),
  };
}

function withAttributes<Part extends { readonly attributes?: AnyAttributes }>(
  part: Part,
  policy: AttributePolicy,
  tally: RedactionTally,
): Part {
  return part.attributes === undefined ? part : { ...part, attributes: policy.attributes(part.attributes, tally) };
}

function nothingOf({ status }: EndedSpan): Partial<EndedSpan> {
  return { name: REDACTION_FAILED, status: { code: status.code }, attributes: {}, events: [], links: [] };
}

// Exporters group spans by their resource: it must stay one object.
const resources = new WeakMap<object, WeakMap<object, object>>();
const strict = {};

/** Its attributes may still be on their way when a span ends, so they are read when they are asked for. */
function resourceView(resource: object | undefined, policy: AttributePolicy | undefined): object | undefined {
  if (resource === undefined) return undefined;
  const views = resources.get(policy ?? strict) ?? new WeakMap<object, object>();
  resources.set(policy ?? strict, views);
  let view = views.get(resource);
  if (view === undefined) {
    view = viewOf(resource, {
      get attributes() {
        return policy?.attributes(Reflect.get(resource, 'attributes') as AnyAttributes, new RedactionTally()) ?? {};
      },
    });
    views.set(resource, view);
  }
  return view;
}

/** The object with some properties replaced. Methods run on the object itself: it may have private fields. */
function viewOf<T extends object>(object: T, replaced: object): T {
  return new Proxy(object, {
    get(target, key) {
      if (Object.hasOwn(replaced, key)) return Reflect.get(replaced, key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
