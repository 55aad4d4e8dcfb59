import { type PatternNode, parsePattern, printPattern } from '../../../generated/redaction-checks.ts';

/** Repetitions go on at most so much longer than they must: long secrets are no better, only slower. */
const LONGER = 24;

/** A rule's pattern without what looks around and with shorter repetitions: what a generator of texts can work from. */
export function loosenPattern(source: string): RegExp {
  return new RegExp(`^${printPattern(loosen(parsePattern(source)))}$`);
}

function loosen(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'character':
      return node;
    case 'assertion':
      return { kind: 'sequence', items: [] };
    case 'sequence':
      return { kind: 'sequence', items: node.items.map(loosen) };
    case 'choice':
      return { kind: 'choice', options: node.options.map(loosen) };
    case 'repeat':
      return { ...node, item: loosen(node.item), max: Math.min(node.max, node.min + LONGER), lazy: false };
    case 'keep':
      return loosen(node.item);
  }
}
