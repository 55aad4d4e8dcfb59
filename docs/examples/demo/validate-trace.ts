import { createReadStream } from 'node:fs';
import { contract } from '../../../generated/contract.ts';
import { loadValidators } from '../../../generated/validators/index.ts';
import type { Finding } from '../../../src/validate/findings.ts';
import { validateStream } from '../../../src/validate/validate-files.ts';

/** What `codon-telemetry validate` finds in a file. */
export async function validateTrace(file: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const source = { file, open: () => createReadStream(file) };
  await validateStream(source, { contract, loadValidators, report: (finding) => void findings.push(finding) });
  return findings;
}
