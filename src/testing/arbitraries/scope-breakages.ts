import type { Breakages, Way } from './breakages.ts';
import type { RecordFacts } from './record-facts.ts';

/** The scope of an example: who recorded it, and by which schema. */
export interface ExampleScope {
  readonly name: string;
  readonly schemaUrl?: string | undefined;
}

/** An example that tells its scope. */
interface Scoped {
  readonly instrumentationScope: ExampleScope;
}

/** How schema URLs come to have each finding. */
export function scopeBreakages<Example extends Scoped>() {
  const recordedBy = (instrumentationScope: ExampleScope): Way<Example> => ({
    frame: (example) => ({ ...example, instrumentationScope }),
  });
  return {
    unknown_schema_url: ({ dialect }) => {
      // Where only the version is another one, the dialect is known.
      const schemaUrl = dialect.schemaUrl.replace(/[\d.]+$/, '999.0.0');
      return schemaUrl === dialect.schemaUrl ? [] : [recordedBy({ name: 'example', schemaUrl })];
    },
    no_schema_url: ({ isFirst }) => (isFirst ? [recordedBy({ name: 'example' })] : []),
  } as const satisfies Breakages<RecordFacts, Way<Example>>;
}
