import type { Summary } from '../validate/summary.ts';
import type { Terminal } from './terminal.ts';

/** How often the line changes, in milliseconds. */
const INTERVAL = 200;

/** Shows how far a run is, where somebody watches. */
export interface Progress {
  update(summary: Summary): void;
  /** Takes the line away. */
  end(): void;
}

/** Starts a progress line on standard error. */
export function showProgress({ status }: Terminal): Progress {
  const began = performance.now();
  let shown = began;
  return {
    update({ spans, points, logs }) {
      const now = performance.now();
      if (status === undefined || now - shown < INTERVAL) return;
      shown = now;
      const records = spans.read + points.read + logs.read;
      const rate = Math.round((records * 1000) / (now - began));
      status(`${records.toLocaleString('en')} records, ${rate.toLocaleString('en')} a second`);
    },
    end: () => status?.(''),
  };
}
