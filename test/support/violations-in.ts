import { Readable } from 'node:stream';
import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import type { Finding } from '../../src/validate/findings.ts';
import { validateStream } from '../../src/validate/validate-files.ts';

/** What OTLP JSON breaks of the contract: `required_attribute_not_present codon.workload.id`. Throws where nothing can be read. */
export async function violationsIn(otlpJson: string): Promise<string[]> {
  const findings: Finding[] = [];
  const source = { file: 'spans', open: () => Readable.from([Buffer.from(otlpJson)]) };
  const { summary } = await validateStream(source, {
    contract,
    loadValidators,
    report: (finding) => void findings.push(finding),
  });
  if (summary.spans.read === 0) throw new Error('no spans were read');
  return findings
    .filter(({ level }) => level === 'violation')
    .map(({ id, attribute = '' }) => `${id} ${attribute}`.trim());
}
