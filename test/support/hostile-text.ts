import fc from 'fast-check';

/** A statement that must never run. */
const CANARY = 'globalThis.__pwned = true';

/** Text that tries to get out of where it is put: a literal, a comment, a table, a template. */
export const hostileTexts: readonly string[] = [
  `'; ${CANARY}; '`,
  `"; ${CANARY}; "`,
  `\\'; ${CANARY}; //`,
  `\\"; ${CANARY}; //`,
  `\`; ${CANARY}; \``,
  `$\{${CANARY}}`,
  `*/ ${CANARY}; /*`,
  `*\u2028/ ${CANARY}; /*`,
  `\n${CANARY};\n`,
  `\r${CANARY};\r`,
  `\u2028${CANARY};\u2029`,
  `\u0085${CANARY};`,
  `// ${CANARY}`,
  `]); ${CANARY}; ([`,
  `}; ${CANARY}; ({`,
  `/; ${CANARY}; /`,
  '@ts-nocheck',
  '@ts-expect-error',
  'text\n@ts-ignore',
  '@ts-expect-error\n',
  '{',
  '}',
  '{}',
  '\\',
  '\\\\|',
  'a | b',
  '| --- |\n| b |',
  '`a` | `b',
  '``',
  '```\n',
  '# heading',
  '1. item',
  '- item',
  '---',
  '===',
  '    code',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '&lt;',
  '[a](javascript:alert(1))',
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\uFEFF',
  '\u202E',
  ' ',
  '\t',
  '{@link x}',
  '@deprecated',
  'x'.repeat(20_000),
];

/** Hostile text, alone, joined, or any text at all. Never empty. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...hostileTexts), { minLength: 2, maxLength: 3 })
      .map((texts) => texts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
);
