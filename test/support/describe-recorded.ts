import { describe, it } from 'vitest';
import { recordingsMissing } from './recordings.ts';

/** Tests over recorded exchanges. Where there are none, one line says that they are skipped, and why. */
export function describeRecorded(title: string, define: () => void): void {
  const reason = recordingsMissing();
  describe.skipIf(reason !== undefined)(title, reason === undefined ? define : () => it(reason, () => {}));
}
