import type { AttributeValue } from '../../../generated/runtime.ts';
import type { ExampleOptions } from './record-facts.ts';
import type { ExampleScope } from './scope-breakages.ts';

/** An event as plain data, of the shape that log processors of the SDK get. */
export interface EventExample {
  readonly eventName: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly droppedAttributesCount: number;
  readonly instrumentationScope: ExampleScope;
}

/** Which events are made. */
export interface EventOptions extends ExampleOptions {
  /**
   * Id of the event in the contract, such as `evaluation-result`, or the dialect's name of it.
   *
   * @defaultValue any
   */
  readonly event?: string | undefined;
}
