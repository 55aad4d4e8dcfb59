import { compileChecks } from '../ajv.ts';
import { dialectSchemas, exportName, plainSchemas } from '../emit/emit-validators.ts';
import { SchemaError, type SchemaProblem } from '../load/schema-error.ts';
import { camelCase } from '../model/identifier.ts';
import type { AttributeSet, Dialect, Model } from '../model/model.ts';
import { type ExampleAttribute, exampleAttributes } from './example-attributes.ts';
import { exampleEvents, exampleSpans } from './example-spans.ts';

/**
 * Checks the examples of a dialect with the validators.
 *
 * @throws {SchemaError} naming the sets whose examples do not keep their own rules: an example is wrong, or missing
 * where none can be made up.
 */
export function checkExamples(dialect: Dialect, model: Model): void {
  const checkSet = compileChecks(dialectSchemas(dialect, model));
  const checkContent = compileChecks(plainSchemas(model.content));
  const contents = new Map(model.attributes.map(({ key, rule }) => [key, rule.content]));
  const judge = (kind: 'span' | 'metric' | 'event', set: AttributeSet, attributes: readonly ExampleAttribute[]) => {
    const record = Object.fromEntries(
      attributes.map(({ key, value, isJson }) => [key, isJson && kind !== 'event' ? JSON.stringify(value) : value]),
    );
    const fixed = kind === 'metric' ? (dialect.metrics.get(set.id)?.add ?? {}) : {};
    const errors = checkSet(exportName(kind, set.id), { ...record, ...fixed });
    const wrongContent = attributes.filter(({ canonicalKey, value }) => {
      const content = contents.get(canonicalKey);
      return content !== undefined && checkContent(camelCase(content), value).length > 0;
    });
    return [
      ...errors.map(({ instancePath, message = 'is wrong' }) =>
        toProblem(set, `${instancePath.slice(1)} ${message}`.trim()),
      ),
      ...wrongContent.map(({ key }) => toProblem(set, `${key} does not follow its content schema`)),
    ];
  };
  const problems = [
    ...exampleSpans(dialect, model).flatMap(({ spanType, attributes }) => judge('span', spanType, attributes)),
    ...(['span', 'log'] as const)
      .flatMap((carrier) => exampleEvents(dialect, model, carrier))
      .flatMap(({ event, attributes }) => judge('event', event, attributes)),
    ...model.metrics
      .filter(({ id }) => dialect.metrics.get(id)?.omit === undefined)
      .flatMap((metric) => judge('metric', metric, exampleAttributes(metric, dialect, model))),
  ];
  if (problems.length > 0) throw new SchemaError(problems);
}

function toProblem(set: AttributeSet, message: string): SchemaProblem {
  return {
    file: set.file,
    pointer: '',
    message: `its example is not valid: ${message}; correct "examples" of the attribute`,
  };
}
