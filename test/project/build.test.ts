import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runNode } from '../support/run-node.ts';
import { PROJECT } from '../support/schema-project.ts';

const DIST = join(PROJECT, 'dist');
const isBuilt = existsSync(join(DIST, 'src/index.js'));
const named = (title: string) => (isBuilt ? title : `${title}: dist is absent; run npm run build`);

mkdirSync(join(PROJECT, '.codon'), { recursive: true });
const folder = mkdtempSync(join(PROJECT, '.codon/test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program that imports modules of the build by their path in it. */
function run(program: string): string {
  const file = join(folder, 'main.mjs');
  writeFileSync(
    file,
    `const load = (path) => import(${JSON.stringify(pathToFileURL(`${DIST}/`).href)} + path);\n${program}`,
  );
  const { status, stdout, stderr } = runNode(folder, ['main.mjs']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim();
}

describe('the build', () => {
  it.skipIf(!isBuilt)(named('has every dialect, though it imports one'), () => {
    const dialects = readdirSync(join(PROJECT, 'generated/dialects')).map((name) => name.replace(/\.ts$/, ''));
    const program = `
      import OpenAI from 'openai';
      const { instrumentOpenAI } = await load('src/index.js');
      for (const dialect of ${JSON.stringify(dialects)}) instrumentOpenAI(new OpenAI({ apiKey: 'none' }), { dialect });
      console.log('ok');`;
    expect(run(program)).toBe('ok');
  });

  it.skipIf(!isBuilt)(named('checks spans, with validators that load when they are first needed'), () => {
    const program = `
      const { SchemaCheckProcessor } = await load('src/index.js');
      const found = new Promise((resolve) => {
        const processor = new SchemaCheckProcessor({ onFinding: ({ id }) => resolve(id) });
        processor.onEnd({
          name: 'chat', kind: 2, attributes: { 'gen_ai.operation.name': 'chat' }, events: [], links: [], status: { code: 0 },
          instrumentationScope: { name: 'made by hand' }, resource: { attributes: {} },
          spanContext: () => ({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }),
        });
        processor.forceFlush();
      });
      console.log(await found);`;
    expect(run(program)).toMatch(/^[a-z_]+$/);
  });
});
