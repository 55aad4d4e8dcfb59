import type { AttributeValue } from '../../../generated/runtime.ts';
import type { ExampleOptions } from './record-facts.ts';
import type { ExampleScope } from './scope-breakages.ts';

/** A span as plain data: it can be given to matchers, and to whatever takes spans of the SDK. */
export interface SpanExample {
  readonly name: string;
  /** OpenTelemetry's number in the JavaScript API. */
  readonly kind: number;
  readonly status: { readonly code: number };
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly droppedAttributesCount: number;
  readonly instrumentationScope: ExampleScope;
}

/** Which spans are made. */
export interface SpanOptions extends ExampleOptions {
  /**
   * Id of the span type in the contract, such as `inference`, or the dialect's name of it.
   *
   * @defaultValue any
   */
  readonly type?: string | undefined;
}
