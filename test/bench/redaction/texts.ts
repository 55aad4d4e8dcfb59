/** Texts of any length to measure redaction on, by kind. The same each time. */
export const redactionTexts: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) => repeat(PROSE, length),
  cyrillic: (length) => repeat(CYRILLIC, length),
  json: (length) => `[${repeat(JSON_ITEM, length - 4)}{}]`,
  code: (length) => repeat(CODE, length),
  dense: (length) => repeat(DENSE, length),
};

function repeat(piece: (index: number) => string, length: number): string {
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const part = piece(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const sentences = [
  'The committee met on the third floor, and nobody had thought of bringing the minutes of the last meeting.',
  'It was, by all accounts, a quiet afternoon: the windows stood open and one could hear the tram go by.',
  'In 2023 the city planted 1,200 trees along the river; two years later most of them had grown well.',
  'She asked whether the plan could be changed, since the budget (about 14 per cent of the total) was fixed.',
  'Der Zug hatte zwanzig Minuten Verspätung, doch der Anschluss wartete, und so kamen alle noch rechtzeitig an.',
];

const PROSE = (index: number): string => `${sentences[index % sentences.length]}${index % 7 === 6 ? '\n\n' : ' '}`;

const CYRILLIC = (index: number): string =>
  `Комитет собрался на третьем этаже, и никто не принёс протокол ${index + 1}-го заседания. `;

const JSON_ITEM = (index: number): string =>
  `{"id":"item_${index}","created":${1_714_564_800 + index},"score":${(index % 97) / 128},"tags":["alpha","beta"],"role":"user","content":"${sentences[index % 4]}"},\n`;

const CODE = (index: number): string =>
  `export function handle${index}(request: Request, options: Options = {}): Promise<Response> {
  const { limit = ${index % 50}, path = '/v1/items/' } = options; // keep the order: first in, first out
  if (request.method !== 'POST') throw new TypeError(\`cannot \${request.method} here\`);
  return items.filter((item) => item.size > limit && item.name.startsWith('a')).map((item) => item.id);
}\n\n`;

const DENSE = (index: number): string =>
  `ann.lee${index}@example.com, 192.168.${index % 250}.${(index * 7) % 250}, +49 30 ${1_000_000 + index}, ` +
  `password=k1tten${index}Zx, 4242 4242 4242 4242, sk-proj-Ab3dE6gH9jK2mN5pQ8sT${index}vW4yZ7bC0dF\n`;
