/** A table of a Markdown page: its rows, each as its cells. */
export type Table = readonly (readonly string[])[];

/**
 * The tables of a page, read as GitHub does: a bar that follows no backslash ends a cell, whatever it stands in.
 *
 * @returns every row below each heading line; the line of dashes is left out.
 */
export function readTables(markdown: string): Table[] {
  const tables: string[][][] = [];
  let open: string[][] | undefined;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) open = undefined;
    else if (open === undefined) {
      open = [readCells(line)];
      tables.push(open);
    } else if (!/^\|( --- \|)+$/.test(line)) open.push(readCells(line));
  }
  return tables;
}

function readCells(row: string): string[] {
  const cells = [...row.matchAll(/(?:\\.|[^|\\])*/g)].map(([cell]) => cell).filter((cell) => cell !== '');
  return cells.map((cell) => cell.trim());
}

/** A page without its inline code, its own `<code>` and escaped characters: what could still be markup. */
export function withoutCode(markdown: string): string {
  return markdown

    .replace(/\\[^\w\s]|`[^`\n]+`/g, '')
    .replaceAll('<code>', '')
    .replaceAll('</code>', '');
}
