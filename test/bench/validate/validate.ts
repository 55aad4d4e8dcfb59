import { createReadStream } from 'node:fs';
import { contract } from '../../../generated/contract.ts';
import { loadValidators } from '../../../generated/validators/index.ts';
import { FindingGroups } from '../../../src/validate/report/finding-groups.ts';
import { validateStream } from '../../../src/validate/validate-files.ts';

/** Everything `validate` does: reading the file, decoding, framing, checks, findings by group. */
export async function measure(path: string): Promise<number> {
  // Loading modules takes the same for any number of spans.
  await loadValidators(contract.dialects[0]?.id ?? '');
  const groups = new FindingGroups();
  const began = performance.now();
  const open = () => createReadStream(path, { highWaterMark: 64 * 1024 });
  const { verdict } = await validateStream(
    { file: path, open },
    { contract, loadValidators, report: (finding) => groups.add(finding) },
  );
  if (verdict !== 'clean') throw new Error('The fixture should be clean.');
  return performance.now() - began;
}
