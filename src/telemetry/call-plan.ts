import { blankRecords } from '../../generated/blank-records.ts';
import { type Operation, operations } from '../../generated/operations.ts';
import type { Extractor } from '../extract/extractor.ts';
import { extractors } from '../extract/extractors.ts';
import type { AnyRecord } from './dialects.ts';

/** All that can be known of calls of one method before any is made. */
export interface CallPlan {
  /** Dotted path of the method. */
  readonly operation: string;
  /** Other paths of the same method, in other versions of the package. */
  readonly aliases: readonly string[];
  /** What it sends its request by and to; undefined for helpers that make several. */
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly spanId: string;
  readonly operationName: string | undefined;
  readonly apiType: string | undefined;
  readonly outputType: string | undefined;
  /** Its answer is a page, which others may come after. */
  readonly pages: boolean;
  /** A helper that makes several requests and waits until something has ended. */
  readonly polls: boolean;
  /** On Azure its calls go to a deployment. */
  readonly usesDeployment: boolean;
  /** A single request for the state of something. */
  readonly asksForState: boolean;
  /** Its method stands over another one of the same operation, which it may call in turn. */
  readonly overrides: boolean;
  readonly extractor: Extractor<AnyRecord, AnyRecord>;
  /** Its span type names the method. */
  readonly tellsOperation: boolean;
  /** Makes an empty record of the span type. */
  readonly newRecord: () => AnyRecord;
}

let plans: ReadonlyMap<string, CallPlan> | undefined;

/**
 * One plan for each method that is told by a span of its own; helpers over another method have none. They are made when
 * first asked for: a program that only imports the package does not wait for them.
 */
export function callPlans(): ReadonlyMap<string, CallPlan> {
  plans ??= new Map(Object.entries<Operation>(operations).flatMap(([operation, facts]) => planOf(operation, facts)));
  return plans;
}

function planOf(operation: string, facts: Operation): readonly (readonly [string, CallPlan])[] {
  if (facts.span === undefined) return [];
  const newRecord: CallPlan['newRecord'] = blankRecords[facts.span] ?? (() => ({}));
  const plan: CallPlan = {
    operation,
    aliases: facts.aliases ?? [],
    method: facts.method,
    path: facts.path,
    spanId: facts.span,
    operationName: facts.operationName,
    apiType: facts.apiType,
    outputType: facts.outputType,
    pages: facts.pages === true,
    polls: facts.polls === true,
    usesDeployment: facts.span === 'inference' || facts.span === 'embeddings',
    overrides: false,
    asksForState: facts.method === 'GET' && facts.polls !== true,
    extractor: extractorOf(facts.family),
    tellsOperation: 'codonOpenaiOperation' in newRecord(),
    newRecord,
  };
  return [[operation, plan]];
}

// An extractor is typed by its span type's record. The catalogue pairs the two, so the types are let go here.
function extractorOf(family: string | undefined): Extractor<AnyRecord, AnyRecord> {
  const table = extractors as unknown as Readonly<Record<string, Extractor<AnyRecord, AnyRecord>>>;
  const found = family === undefined ? undefined : table[family];
  return found ?? (table['api-call'] as Extractor<AnyRecord, AnyRecord>);
}
