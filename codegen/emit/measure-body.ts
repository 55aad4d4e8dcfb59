import { camelCase, localName, pascalCase } from '../model/identifier.ts';
import type { Attribute, Measure, Metric } from '../model/model.ts';
import { contentCheckName } from './emit-dialect.ts';
import { docText } from './tsdoc.ts';
import { functionStatement, type Statement } from './typescript-text.ts';
import { checkExpression, quote } from './value-check.ts';

/** What a metric's table entry says of its measuring, and the function it names. */
interface MeasureParts {
  readonly statements: readonly Statement[];
  /** Ends in a comma, or is empty. */
  readonly entry: string;
  /** Type of the record that is measured, where it is not that of a data point. */
  readonly recordType?: string;
}

/**
 * How a metric gets its numbers from the record of a call: a straight line, too. A number that breaks its attribute's rule
 * is no number.
 */
export function measureParts(metric: Metric): MeasureParts {
  const { measures } = metric;
  if (measures === undefined) return { statements: [], entry: '' };
  if (measures.kind === 'chunk_interval') return { statements: [], entry: 'perChunk: true, ' };
  const point = `${pascalCase(metric.id)}Attributes`;
  const recordType = recordTypeOf(measures, point);
  const name = `measure${pascalCase(metric.id)}`;
  return {
    statements: [
      functionStatement(
        name,
        {
          record: recordType ?? point,
          [measures.kind === 'duration' ? 'seconds' : '_seconds']: 'number',
          tell: `(value: number, record: ${point}) => void`,
        },
        'void',
        body(metric, measures),
        docText(`What is recorded: ${metric.description}`),
      ),
    ],
    entry: `measure: ${name}, `,
    ...(recordType !== undefined && { recordType }),
  };
}

function recordTypeOf(measures: Measure, point: string): string | undefined {
  switch (measures.kind) {
    case 'attribute':
      return `${point} & { ${member(measures.attribute)} }`;
    case 'parts': {
      const members = [measures.whole, ...measures.parts.map(({ attribute }) => attribute)].map(member);
      return `Omit<${point}, ${quote(measures.by.property)}> & { ${members.join('; ')} }`;
    }
    default:
      return undefined;
  }
}

function member({ property }: Attribute): string {
  return `readonly ${property}?: number | undefined`;
}

function body(metric: Metric, measures: Measure): string[] {
  switch (measures.kind) {
    case 'attribute': {
      const value = localName(measures.attribute.property);
      return [
        `const ${value} = record.${measures.attribute.property};`,
        `if (${isNumber(measures.attribute)}) tell(${value}, record);`,
      ];
    }
    case 'parts':
      return partsBody(metric, measures);
    default:
      return ['tell(seconds, record);'];
  }
}

/** Parts that add up to more than the whole contradict it: then the whole stands, untold apart. */
function partsBody({ uses }: Metric, { by, whole, parts, rest }: Extract<Measure, { kind: 'parts' }>): string[] {
  const read = ({ property }: Attribute) => `const ${localName(property)} = record.${property};`;
  const shared = uses
    .filter(({ attribute }) => attribute.key !== by.key)
    .map(({ attribute: { property } }) => `${property}: record.${property}`);
  const tell = (value: string, part: string) => `tell(${value}, { ...point, ${camelCase(by.key)}: ${quote(part)} });`;
  const told = parts.map((_, index) => `part${index}`);
  return [
    ...[whole, ...parts.map(({ attribute }) => attribute)].map(read),
    `const whole = ${isNumber(whole)} ? ${localName(whole.property)} : 0;`,
    ...parts.map(
      ({ attribute }, index) => `const part${index} = ${isNumber(attribute)} ? ${localName(attribute.property)} : 0;`,
    ),
    `const told = ${told.join(' + ') || '0'};`,
    'if (whole === 0 && told === 0) return;',
    `const point = { ${shared.join(', ')} };`,
    'if (whole > 0 && told > whole) {',
    `  ${tell('whole', rest)}`,
    '  return;',
    '}',
    ...parts.map(({ value }, index) => `if (part${index} > 0) ${tell(`part${index}`, value)}`),
    `if (whole > told) ${tell('whole - told', rest)}`,
  ];
}

function isNumber({ property, rule }: Attribute): string {
  const value = localName(property);
  return `${value} !== undefined && ${checkExpression(rule, value, contentCheckName)}`;
}
