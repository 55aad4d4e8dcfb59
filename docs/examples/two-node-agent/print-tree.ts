import type { ReadableSpan } from '@opentelemetry/sdk-trace';

/** Prints spans below the spans they are in, each with some of its attributes. */
export function printTree(spans: readonly ReadableSpan[], keys: readonly string[]): void {
  const print = (parentId: string | undefined, indent: string): void => {
    for (const span of spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === parentId)) {
      const shown = keys.filter((key) => key in span.attributes).map((key) => `${key} ${span.attributes[key]}`);
      console.log(indent + [span.name, ...shown].join(' · '));
      print(span.spanContext().spanId, `${indent}  `);
    }
  };
  print(undefined, '  ');
}
