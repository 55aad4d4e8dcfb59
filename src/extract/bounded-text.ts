import { leftOut } from '../privacy/left-out.ts';
import { detachText } from './detach-text.ts';
import type { TextBudget } from './text-budget.ts';

/** Pieces are gathered up to this length before they are made one string: see `detachText`. */
const GATHERED_UNITS = 1024;

/**
 * A text that grows piece by piece within a budget.
 *
 * As long as the budget lasts everything is kept. Then what was granted so far becomes this text's room for good: its
 * first half stays, and the second half rolls on and holds the newest units. The result depends on the text and the
 * budget alone, not on where the pieces were cut.
 *
 * @example
 * ```ts
 * const text = new BoundedText(new TextBudget(8));
 * text.add('abcdefgh');
 * text.add('ijkl');
 * text.toString(); // 'abcd…[6 more]…kl'
 * ```
 */
export class BoundedText {
  readonly #budget: TextBudget;
  #head = '';
  #tail = '';
  /** The newest pieces, at the end of the tail if there is one, else of the head. */
  #gathered = '';
  /** How much tail and gathered pieces may hold together; undefined while nothing was left out. */
  #tailRoom: number | undefined;
  #total = 0;
  #kept = 0;

  constructor(budget: TextBudget) {
    this.#budget = budget;
  }

  /** Units taken from the budget: no more than these are held. */
  get kept(): number {
    return this.#kept;
  }

  add(piece: string): void {
    this.#total += piece.length;
    if (this.#tailRoom !== undefined) {
      this.#roll(piece, this.#tailRoom);
      return;
    }
    const granted = this.#budget.take(piece.length);
    this.#kept += granted;
    if (granted < piece.length) {
      this.#overflow(piece, granted);
      return;
    }
    this.#gathered += piece;
    if (this.#gathered.length >= GATHERED_UNITS) {
      this.#head += detachText(this.#gathered);
      this.#gathered = '';
    }
  }

  /** The text; where something was left out, a mark says how many units. No surrogate pair is split. */
  toString(): string {
    if (this.#tailRoom === undefined) return this.#head + this.#gathered;
    const head = endsInHalfPair(this.#head) ? this.#head.slice(0, -1) : this.#head;
    let tail = lastUnits(this.#tail + this.#gathered, shortest(this.#tailRoom));
    if (startsInHalfPair(tail)) tail = tail.slice(1);
    return head + leftOut(this.#total - head.length - tail.length) + tail;
  }

  #overflow(piece: string, granted: number): void {
    const all = this.#head + this.#gathered + piece.slice(0, granted);
    const half = all.length >> 1;
    const room = all.length - half;
    this.#head = detachText(all.slice(0, half));
    this.#tail = detachText(all.slice(half));
    this.#gathered = '';
    this.#tailRoom = room;
    this.#roll(piece.slice(granted), room);
  }

  #roll(piece: string, room: number): void {
    if (this.#tail.length + this.#gathered.length + piece.length > room) {
      const newest = shortest(room);
      const all = piece.length < newest ? this.#tail + this.#gathered + piece : piece;
      this.#tail = detachText(lastUnits(all, newest));
      this.#gathered = '';
      return;
    }
    this.#gathered += piece;
    if (this.#gathered.length >= GATHERED_UNITS) {
      this.#tail += detachText(this.#gathered);
      this.#gathered = '';
    }
  }
}

/** The tail is cut back to half its room at a time, so that cutting costs little per piece. */
function shortest(room: number): number {
  return room >> 1;
}

function lastUnits(text: string, units: number): string {
  return text.slice(Math.max(0, text.length - units));
}

function endsInHalfPair(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function startsInHalfPair(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
