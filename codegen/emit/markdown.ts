/** Text for a cell of a Markdown table: one line, nothing that ends the cell or becomes markup. */
export function cell(text: string): string {
  return oneLine(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('[', '\\[')
    .replaceAll('`', '\\`');
}

/** Text as a paragraph of its own: as {@link cell}, and its first word does not begin a heading or a list. */
export function paragraph(text: string): string {
  return cell(text).replace(/^(\d*)([#>+*=~.)-])/, '$1\\$2');
}

/** Text as inline code, also inside a table cell. */
export function code(text: string): string {
  const flat = oneLine(text);
  if (flat !== '' && !/[`|]/.test(flat)) return `\`${flat}\``;
  // A backslash before a bar, or a run of backticks, has no way to be written as a code span in a table.
  const entities = flat.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${entities}</code>`;
}

/** A Markdown table. Cells are given ready: through {@link cell} or {@link code}. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text without line breaks and control characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim();
}
