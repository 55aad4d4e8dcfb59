import { contract } from '../../../generated/contract.ts';
import { loadValidators } from '../../../generated/validators/index.ts';
import type { Finding } from '../findings.ts';
import { KeyLists } from '../read/key-lists.ts';
import { type EndedSpan, normalizeReadableSpan } from '../read/normalize-readable-span.ts';
import { checkSpan } from './check-span.ts';
import { isOwned } from './dialect-index.ts';
import { DialectPlans, type DialectSource } from './dialect-plans.ts';
import { LevelPolicy } from './level-policy.ts';

/** A finding about a span of this process. */
export type SpanFinding = Omit<Finding, 'place' | 'value'>;

/** What came of checking a span. */
export interface CheckedSpan {
  /** Id of the span type in the contract, such as `inference`; undefined where none fits. */
  readonly typeId: string | undefined;
  /** The dialect's name of the span type. */
  readonly type: string | undefined;
  readonly findings: readonly SpanFinding[];
}

const ours: DialectSource = { contract, loadValidators };

/** Checks spans of the SDK by the contract. Validators of a dialect are loaded when the first of its spans is met. */
export class SpanChecker {
  readonly #source: DialectSource;
  readonly #plans: DialectPlans;
  readonly #keyLists = new KeyLists();

  /** @param source - the contract to check by; this package's by default */
  constructor(source: DialectSource = ours) {
    this.#source = source;
    this.#plans = new DialectPlans(source, new LevelPolicy());
  }

  /** Whether a span has an attribute that the contract, or the dialect that the span names, has a say in. */
  isConcerned({ attributes, instrumentationScope }: EndedSpan): boolean {
    const { namespaces, dialects } = this.#source.contract;
    const named = dialects.find(({ schemaUrl }) => schemaUrl === instrumentationScope?.schemaUrl);
    const owned = [...namespaces, ...(named?.namespaces ?? [])];
    return Object.keys(attributes).some((key) => isOwned(owned, key));
  }

  /** Checks a span; undefined while the validators of its dialect are not loaded. */
  check(ended: EndedSpan): CheckedSpan | undefined {
    const span = normalizeReadableSpan(ended, this.#keyLists);
    const plans = this.#plans.find(span.schemaUrl);
    if (plans === undefined) return undefined;
    const { plan, problems } = checkSpan(plans, span);
    const { traceId, spanId } = span;
    const type = plans.index.spans.find((candidate) => candidate === plan.type);
    return {
      typeId: type?.facts.id,
      type: type?.name,
      findings: problems.map((problem) => ({ ...problem, traceId, spanId })),
    };
  }

  /** Checks a span once the validators of its dialect are there. */
  async checkWhenLoaded(span: EndedSpan): Promise<CheckedSpan> {
    const checked = this.check(span);
    if (checked !== undefined) return checked;
    await this.#plans.load(span.instrumentationScope?.schemaUrl || undefined);
    return this.checkWhenLoaded(span);
  }
}
