import { MAX_ENTRIES } from './read.ts';

/** What all texts of one stream may keep together. Who comes first is served first. */
export class TextBudget {
  #units: number;
  #slots = MAX_ENTRIES;

  /** @param units UTF-16 code units */
  constructor(units: number) {
    this.#units = units > 0 ? Math.floor(units) : 0;
  }

  /** Takes as many of the wanted units as are left. */
  take(wanted: number): number {
    const granted = Math.min(wanted, this.#units);
    this.#units -= granted;
    return granted;
  }

  /** Gives back units that are no longer kept. */
  release(units: number): void {
    this.#units += units;
  }

  /** Takes room for one more choice, item or tool call; false when there is none. */
  takeSlot(): boolean {
    if (this.#slots === 0) return false;
    this.#slots--;
    return true;
  }
}
