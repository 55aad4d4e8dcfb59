import type { FindingId } from '../../validate/findings.ts';
import type { Draft } from './attributes-arbitrary.ts';

/** A way to change attributes that have no finding into such that have one. */
export interface AttributeWay {
  /** Attributes to begin with. */
  readonly given?: Draft;
  readonly attributes?: (attributes: Draft) => Draft;
}

/** The same for a whole example: its attributes, or what is around them. */
export interface Way<Example> extends AttributeWay {
  readonly frame?: (example: Example) => Example;
}

/** The ways to come to each finding; none where a type cannot have it. */
export type Breakages<Facts, OneWay> = Readonly<Partial<Record<FindingId, (facts: Facts) => readonly OneWay[]>>>;
