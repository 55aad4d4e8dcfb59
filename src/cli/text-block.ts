import type { Redactor } from '../privacy/create-redactor.ts';
import type { HiddenPlace } from './find-hidden.ts';

/** Lines of a file that are looked at together: what redaction would hide may spread over several. */
export class TextBlock {
  #lines: string[] = [];
  #length = 0;
  #firstLine = 0;
  #firstColumn = 0;

  /** In UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /**
   * Adds what stands behind all that is there.
   *
   * @param column - how much of the line stands before it
   */
  add(text: string, line: number, column: number): void {
    if (this.#length === 0) {
      this.#firstLine = line;
      this.#firstColumn = column;
    }
    const index = line - this.#firstLine;
    while (this.#lines.length <= index) this.#lines.push('');
    const before = (this.#lines[index] ?? '').padEnd(index === 0 ? column - this.#firstColumn : column);
    this.#lines[index] = before + text;
    this.#length += text.length + 1;
  }

  /** What redaction would hide in it. The block is empty then. */
  search(redactor: Redactor): readonly HiddenPlace[] {
    if (this.#length === 0) return [];
    const text = this.#lines.join('\n');
    this.#lines = [];
    this.#length = 0;
    return this.#locate(text, redactor.find(text));
  }

  #locate(text: string, found: ReturnType<Redactor['find']>): readonly HiddenPlace[] {
    let line = this.#firstLine;
    let start = -this.#firstColumn;
    let from = 0;
    return found.map((one) => {
      for (let end = text.indexOf('\n', from); end !== -1 && end < one.from; end = text.indexOf('\n', from)) {
        from = end + 1;
        start = from;
        line += 1;
      }
      return { line, place: `column ${one.from - start + 1}`, rule: one.rule, count: 1 };
    });
  }
}
