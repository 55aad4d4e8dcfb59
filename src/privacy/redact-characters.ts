import type { PatternNode } from '../../generated/redaction-checks.ts';

/** Whether a character belongs to a class: 1 by its code, for the codes below {@link BEYOND_ASCII}. */
export type CharacterTable = Uint8Array;

/** The code that stands for every character beyond ASCII in tables: that of the last in it, which nothing is looked for by. */
export const BEYOND_ASCII = 127;

/**
 * The characters of a class.
 *
 * @throws {SyntaxError} when it is not one.
 */
export function tableOf(source: string, flags: string): CharacterTable {
  const pattern = new RegExp(`^(?:${source})$`, flags);
  const table = new Uint8Array(BEYOND_ASCII + 1);
  for (let code = 0; code < BEYOND_ASCII; code += 1) table[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
  return table;
}

/** The characters that can stand in a match of a pattern; those beyond ASCII count as such that can. */
export function alphabetOf(tree: PatternNode, flags: string): CharacterTable {
  const table = tableOf([...new Set(classesOf(tree))].join('|'), flags);
  table[BEYOND_ASCII] = 1;
  return table;
}

function classesOf(node: PatternNode): string[] {
  switch (node.kind) {
    case 'character':
      return [node.source];
    case 'assertion':
      return [];
    case 'sequence':
      return node.items.flatMap(classesOf);
    case 'choice':
      return node.options.flatMap(classesOf);
    case 'repeat':
    case 'keep':
      return classesOf(node.item);
  }
}
