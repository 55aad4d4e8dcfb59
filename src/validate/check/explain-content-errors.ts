import type { ValidationError } from '../../../generated/validators/index.ts';
import { describeViolation } from './describe-violation.ts';
import { printablePointer } from './printable.ts';

/** Places in the content that a message names; there may be more. */
const PLACES_SHOWN = 3;

/** Says where content breaks its schema, the deepest places first: they tell most. */
export function explainContentErrors(errors: readonly ValidationError[]): string {
  const places = new Map<string, string>();
  const telling = withoutOtherShapes(errors).sort((a, b) => depthOf(b) - depthOf(a) || weightOf(a) - weightOf(b));
  for (const error of telling) {
    const pointer = printablePointer(error.instancePath);
    if (!places.has(pointer)) places.set(pointer, `${pointer} ${describeViolation(error)}`);
  }
  const shown = [...places.values()].slice(0, PLACES_SHOWN).join('; ');
  return places.size > PLACES_SHOWN ? `${shown}; and ${places.size - PLACES_SHOWN} more` : shown;
}

/**
 * Message parts are a choice of shapes, told apart by `type`. When none fits, the validator complains for each of them;
 * only the complaints of the shape whose `type` the part has are of use. If it has that of none, the choice itself is
 * what remains.
 */
function withoutOtherShapes(errors: readonly ValidationError[]): ValidationError[] {
  const kept: ValidationError[] = [];
  let run: ValidationError[] = [];
  for (const error of errors) {
    const last = run.at(-1);
    if (last !== undefined && shapeOf(last) !== shapeOf(error)) {
      kept.push(...run);
      run = [];
    }
    if (isOtherShape(error)) run = [];
    else run.push(error);
  }
  kept.push(...run);
  return kept.filter(
    (error) => error.keyword !== 'anyOf' || !kept.some((other) => other !== error && isWithin(other, error)),
  );
}

function shapeOf({ schemaPath }: ValidationError): string {
  return /^#(?:\/\$defs\/[^/]+)?(?:.*\/anyOf\/\d+)?/.exec(schemaPath)?.[0] ?? '';
}

function isOtherShape({ keyword, instancePath }: ValidationError): boolean {
  return (keyword === 'const' || keyword === 'not') && instancePath.endsWith('/type');
}

function isWithin(inner: ValidationError, outer: ValidationError): boolean {
  return inner.instancePath === outer.instancePath || inner.instancePath.startsWith(`${outer.instancePath}/`);
}

function depthOf({ instancePath }: ValidationError): number {
  return instancePath.split('/').length;
}

/** Of an open enumeration the type is what is wrong: any string would do. */
function weightOf({ keyword }: ValidationError): number {
  return keyword === 'type' ? 0 : 1;
}
