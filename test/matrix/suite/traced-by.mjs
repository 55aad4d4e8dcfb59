import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program with the register module, and says which spans it exported. */
export async function tracedBy(program, baseURL) {
  const imports = ['./print-spans.mjs', '@codon/instrumentation-openai/register'].flatMap((name) => ['--import', name]);
  const env = { ...process.env, OPENAI_API_KEY: 'test', OPENAI_BASE_URL: baseURL, NODE_NO_WARNINGS: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [...imports, program], { env });
  return stdout.split('\n').filter((line) => line !== '');
}
