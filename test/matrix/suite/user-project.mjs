// A project that `init` makes beside the installed package, from its first command to its gate.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const command = join(here, 'node_modules/@codon/instrumentation-openai/dist/src/cli/main.js');

// The project is TypeScript that is not compiled, which Node runs from 22.18 on.
it('a project of init is checked by its own contract', { skip: !process.features.typescript }, () => {
  const folder = mkdtempSync(join(here, 'project-'));
  const run = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const args of [
      ['init', '--namespace', 'shop'],
      ['generate'],
      ['generate', '--check'],
      ['emit', '--file', 'examples.jsonl'],
      ['validate', '--fail-on', 'improvement', '--min-spans', '5', 'examples.jsonl'],
    ]) {
      const { status, output } = run(...args);
      assert.equal(status, 0, `${args.join(' ')}\n${output}`);
    }
    const foreign = { key: 'shop.nowhere', value: { stringValue: 'x' } };
    const span = { name: 'x', attributes: [foreign] };
    const text = JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] });
    writeFileSync(join(folder, 'wrong.json'), text);
    const { status, output } = run('validate', 'wrong.json');
    assert.equal(status, 1, output);
    assert.match(output, /shop\.nowhere is not an attribute/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
