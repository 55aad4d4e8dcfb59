import { createHash } from 'node:crypto';
import type { Problem } from '../findings.ts';

/** What makes a problem the same one. */
type Identity = Pick<Problem, 'message' | 'signalName' | 'spanType' | 'dialect'> & { readonly id: string };

/** The same for the same problem in every run, wherever it stands, so that services can tell what is new. */
export function stableFingerprint({ id, message, signalName, spanType, dialect }: Identity): string {
  return createHash('sha256')
    .update(JSON.stringify([id, message, signalName, spanType, dialect]))
    .digest('hex')
    .slice(0, 32);
}
