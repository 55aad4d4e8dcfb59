import type { CoverageReport, TypeCoverage } from './coverage.ts';
import { type Finding, findingKinds, type SignalType } from './findings.ts';

/** A part of a whole, in numbers. */
export interface Share {
  readonly seen: number;
  readonly all: number;
}

/** Least coverage that lets a run pass. */
export interface MinimumCoverage {
  /** Number of spans of known types. Without it, a run passes in which nothing was of a known type. */
  readonly spans?: number | undefined;
  /** Percentage of the span types of the dialects that were met. */
  readonly spanTypes?: number | undefined;
  /** Percentage of the attributes of the span types that were seen. */
  readonly attributes?: number | undefined;
  /** Names of span types, metrics, events and attributes that have to be seen. */
  readonly seen?: readonly string[] | undefined;
}

/** How many of the types of one kind of telemetry were seen. */
export function typeShare({ types }: CoverageReport, signalType: SignalType): Share {
  const all = types.filter((type) => type.signalType === signalType);
  return { seen: all.filter(({ count }) => count > 0).length, all: all.length };
}

/** How many of the attributes of the types that were seen were seen. What nobody recorded says nothing of its attributes. */
export function attributeShare({ types }: CoverageReport): Share {
  const shares = types.filter(({ count }) => count > 0).map(shareOf);
  return {
    seen: shares.reduce((sum, { seen }) => sum + seen, 0),
    all: shares.reduce((sum, { all }) => sum + all, 0),
  };
}

/** How many of the attributes of one type were seen. */
export function shareOf({ attributes }: TypeCoverage): Share {
  return { seen: [...attributes.values()].filter(({ count }) => count > 0).length, all: attributes.size };
}

/** A share in whole per cent, rounded down; of nothing, all was seen. */
export function percent({ seen, all }: Share): number {
  return all === 0 ? 100 : Math.floor((seen * 100) / all);
}

/** A finding for each demand that was not met. */
export function* checkCoverage(coverage: CoverageReport, minimum: MinimumCoverage, file: string): Generator<Finding> {
  const spans = countSpans(coverage);
  if (minimum.spans !== undefined && spans < minimum.spans) {
    yield tooLow(`Spans of known types: ${spans} were seen, ${minimum.spans} are demanded.`, file);
  }
  const shares = [
    ['span types', typeShare(coverage, 'span'), minimum.spanTypes],
    ['attributes of the types that were seen', attributeShare(coverage), minimum.attributes],
  ] as const;
  for (const [what, share, least] of shares) {
    if (least !== undefined && percent(share) < least) {
      yield tooLow(
        `${share.seen} of ${share.all} ${what} were seen, ${percent(share)} %; ${least} % are demanded.`,
        file,
      );
    }
  }
  for (const name of minimum.seen ?? []) {
    if (!wasSeen(coverage, name)) yield tooLow(`${name} was not seen.`, file);
  }
}

function countSpans({ types }: CoverageReport): number {
  return types.reduce((sum, { signalType, count }) => (signalType === 'span' ? sum + count : sum), 0);
}

function wasSeen({ types }: CoverageReport, name: string): boolean {
  return types.some((type) => (type.name === name && type.count > 0) || (type.attributes.get(name)?.count ?? 0) > 0);
}

function tooLow(message: string, file: string): Finding {
  return { id: 'coverage_too_low', level: findingKinds.coverage_too_low.level, message, place: { file } };
}
