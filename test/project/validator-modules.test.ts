import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runNode } from '../support/run-node.ts';
import { PROJECT } from '../support/schema-project.ts';

const BUILT = join(PROJECT, 'dist/generated/validators/index.js');

const PROGRAM = `
import { loadValidators } from ${JSON.stringify(pathToFileURL(BUILT).href)};
const { spans, content } = await loadValidators('genai-0.1');
console.log(spans.inference({}), spans.inference.errors.length > 0, content['input-messages']([]));
await loadValidators('none').catch((error) => console.log(error.message));
`;

describe('the validators that are shipped', () => {
  const title = existsSync(BUILT) ? 'load from a real module' : 'are not loaded: dist is absent; run npm run build';

  it.skipIf(!existsSync(BUILT))(title, () => {
    mkdirSync(join(PROJECT, '.codon'), { recursive: true });
    const folder = mkdtempSync(join(PROJECT, '.codon/test-'));
    try {
      writeFileSync(join(folder, 'main.mjs'), PROGRAM);
      const { status, stdout, stderr } = runNode(folder, ['main.mjs']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^false true true\nunknown dialect; expected one of genai-0\.1, /);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
