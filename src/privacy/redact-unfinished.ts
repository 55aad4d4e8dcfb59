import { type PatternNode, parsePattern, printPattern } from '../../generated/redaction-checks.ts';
import type { RedactionRule } from '../../generated/redaction-rules.ts';

/** Patterns of what a cut leaves of a match. */
export interface UnfinishedPatterns {
  /** Matches the beginning of a match, up to the end of a text; undefined where there can be none. */
  readonly head: RegExp | undefined;
  /** Match the rest of a match, at the beginning of a text. */
  readonly tails: readonly RegExp[];
}

/** Derives from a rule's pattern what a cut may leave of its matches. What only the missing text could tell is assumed. */
export function deriveUnfinished(rule: RedactionRule): UnfinishedPatterns {
  const tree = parsePattern(rule.pattern);
  const flags = rule.ignoreCase === true ? 'i' : '';
  const head = beginningOf(tree, printHead);
  return {
    head: head === undefined ? undefined : new RegExp(head, `g${flags}`),
    tails: [...new Set(restsOf(tree))].filter((rest) => rest !== '').map((rest) => new RegExp(`^(?:${rest})`, flags)),
  };
}

/** A pattern without what it looks at around its parts: it matches wherever the pattern does, and elsewhere. */
export function printWithoutAssertions(tree: PatternNode): string {
  return printLoose(tree, () => '');
}

/** A pattern for what a match may begin with where a text ends, whatever stands around it. */
export function unfinishedPattern(tree: PatternNode): string | undefined {
  return beginningOf(tree, printWithoutAssertions);
}

/** A pattern for what a match begins with, when the text ends before the match does. */
function beginningOf(node: PatternNode, print: (whole: PatternNode) => string): string | undefined {
  switch (node.kind) {
    case 'character':
      return '$';
    case 'assertion':
    case 'keep':
      // What a rule keeps is no secret: where not even that is complete, there is nothing to hide.
      return undefined;
    case 'choice':
      return choose(node.options.map((option) => beginningOf(option, print)));
    case 'repeat': {
      const last = beginningOf(node.item, print);
      return last === undefined || node.max < 1 ? undefined : `${repeatBefore(node, print(node.item))}${last}`;
    }
    case 'sequence':
      return node.items.reduceRight<string | undefined>((rest, item) => {
        const further = rest === undefined ? undefined : print(item) + rest;
        return choose([beginningOf(item, print), further]);
      }, undefined);
  }
}

/** Patterns for what a match ends with, when the text begins after the match does. */
function restsOf(node: PatternNode): string[] {
  switch (node.kind) {
    case 'character':
      return [''];
    case 'assertion':
      return [];
    case 'keep':
      return restsOf(node.item);
    case 'choice':
      return node.options.flatMap(restsOf);
    case 'repeat':
      return node.max < 1 ? [] : restsOf(node.item).map((rest) => rest + repeatBefore(node, printTail(node.item)));
    case 'sequence':
      return node.items.flatMap((item, index) => {
        const following = node.items
          .slice(index + 1)
          .map(printTail)
          .join('');
        return restsOf(item).map((rest) => rest + following);
      });
  }
}

function repeatBefore({ max }: { readonly max: number }, item: string): string {
  return max <= 1 ? '' : `(?:${item}){0,${max === Number.POSITIVE_INFINITY ? '' : max - 1}}`;
}

function choose(options: readonly (string | undefined)[]): string | undefined {
  const possible = options.filter((option) => option !== undefined);
  return possible.length < 2 ? possible[0] : `(?:${possible.join('|')})`;
}

/** A part that is complete, in a text whose end is missing: what looks ahead may be satisfied by what is missing. */
function printHead(node: PatternNode): string {
  return printLoose(node, ({ source, looks }) => (looks === 'behind' ? source : ''));
}

/** A part that is complete, in a text whose beginning is missing: what looks behind may be satisfied there. */
function printTail(node: PatternNode): string {
  return printLoose(node, ({ source, looks }) => {
    if (looks === 'ahead') return source;
    return looks === 'behind' ? `(?:${source}|^)` : '';
  });
}

type Assertion = Extract<PatternNode, { kind: 'assertion' }>;

function printLoose(node: PatternNode, print: (assertion: Assertion) => string): string {
  switch (node.kind) {
    case 'character':
      return node.source;
    case 'assertion':
      return print(node);
    case 'sequence':
      return node.items.map((item) => printLoose(item, print)).join('');
    case 'choice':
      return `(?:${node.options.map((option) => printLoose(option, print)).join('|')})`;
    case 'keep':
      return `(?:${printLoose(node.item, print)})`;
    case 'repeat':
      return printPattern({ ...node, item: { kind: 'character', source: printLoose(node.item, print) } });
  }
}
