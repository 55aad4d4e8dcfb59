import type { AttributeFacts, Contract, DialectFacts } from '../../../generated/contract.ts';
import type { DialectValidators } from '../../../generated/validators/index.ts';
import type { SignalType } from '../findings.ts';
import type { LevelPolicy } from './level-policy.ts';
import {
  eventRecordType,
  type MetricRecordType,
  metricRecordType,
  type RecordType,
  type SpanRecordType,
  spanRecordType,
} from './record-type.ts';

/** One dialect of the contract with its validators, arranged for looking things up. */
export interface DialectIndex {
  readonly dialect: DialectFacts;
  readonly validators: DialectValidators;
  /** Namespaces in which the dialect knows every attribute. */
  readonly namespaces: readonly string[];
  readonly policy: LevelPolicy;
  readonly spans: readonly SpanRecordType[];
  /** Several metrics may share a name: they differ in their attributes. */
  readonly metrics: ReadonlyMap<string, readonly MetricRecordType[]>;
  readonly events: ReadonlyMap<string, RecordType>;
  /** Names of the other dialects that know an attribute. */
  othersThatKnow(key: string): readonly string[];
  /** Other dialects in which the same records are written. */
  readonly alongside: readonly DialectFacts[];
}

/** Arranges a dialect for looking things up. */
export function indexDialect(
  contract: Contract,
  dialect: DialectFacts,
  validators: DialectValidators,
  policy: LevelPolicy,
  alongside: readonly DialectFacts[] = [],
): DialectIndex {
  const metrics = dialect.metrics.map((facts) => metricRecordType(facts, validators.metrics[facts.id]));
  const events = dialect.events.map((facts) => eventRecordType(facts, validators.events[facts.id]));
  return {
    dialect,
    validators,
    namespaces: dialect.namespaces ?? contract.namespaces,
    policy,
    alongside,
    spans: dialect.spans.map((facts) => spanRecordType(facts, validators.spans[facts.id])),
    metrics: groupByName(metrics),
    events: new Map(events.map((event) => [event.name, event])),
    othersThatKnow: (key) =>
      contract.dialects.filter((other) => other !== dialect && findFacts(other, key) !== undefined).map(({ id }) => id),
  };
}

function groupByName(metrics: readonly MetricRecordType[]): Map<string, MetricRecordType[]> {
  const groups = new Map<string, MetricRecordType[]>();
  for (const metric of metrics) groups.set(metric.name, [...(groups.get(metric.name) ?? []), metric]);
  return groups;
}

/** Tells whether one of the dialects knows an attribute, and has not withdrawn it. */
export function isCurrent(dialects: readonly DialectFacts[], key: string): boolean {
  return dialects.some((dialect) => {
    const facts = findFacts(dialect, key);
    return facts !== undefined && facts.deprecated === undefined;
  });
}

/** Tells whether an attribute belongs on a kind of record in one of the dialects. */
export function belongsOn(dialects: readonly DialectFacts[], { signalType, id }: RecordType, key: string): boolean {
  return dialects.some((dialect) => {
    const { attributes } = typesOf(dialect, signalType).find((type) => type.id === id) ?? {};
    const template = findTemplate(dialect, key);
    return attributes?.some((use) => use.key === key || use.key === template) ?? false;
  });
}

function typesOf({ spans, metrics, events }: DialectFacts, signalType: SignalType) {
  if (signalType === 'span') return spans;
  return signalType === 'metric' ? metrics : events;
}

/** What the dialect says about an attribute, or about the template it is an instance of. */
export function findFacts(dialect: DialectFacts, key: string): AttributeFacts | undefined {
  if (Object.hasOwn(dialect.attributes, key)) return dialect.attributes[key];
  const template = findTemplate(dialect, key);
  return template === undefined ? undefined : dialect.attributes[template];
}

/** The template that a key is an instance of, such as `a.b` of `a.b.name`. */
export function findTemplate(dialect: DialectFacts, key: string): string | undefined {
  return dialect.templates.find((template) => key.startsWith(`${template}.`));
}

/** Tells whether an attribute, or a metric or event by its name, is in a namespace that the contract owns. */
export function isOwned(namespaces: readonly string[], key: string): boolean {
  return namespaces.some(
    (namespace) => key.startsWith(namespace) && (key.length === namespace.length || key[namespace.length] === '.'),
  );
}
