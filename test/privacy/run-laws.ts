// `npm run test:laws`: the laws of redaction, thoroughly. REDACTION_RUNS and REDACTION_SEED repeat a run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { REDACTION_RUNS = '10000', REDACTION_SEED = String(Date.now() % 2 ** 31) } = process.env;
console.log(`to repeat: REDACTION_SEED=${REDACTION_SEED} REDACTION_RUNS=${REDACTION_RUNS} npm run test:laws`);

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', 'test/privacy/redaction-laws.test.ts', '--testTimeout', String(2 * 60 * 60 * 1000)];
const env = { ...process.env, REDACTION_RUNS, REDACTION_SEED };
process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
