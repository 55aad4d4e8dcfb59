// Imports openai and OpenTelemetry's API, and then another package, in a process of its own. Arguments: the folder that they
// are found from, and the package's name. Prints the milliseconds of both.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', name = ''] = process.argv.slice(2);
const from = pathToFileURL(join(folder, 'package.json')).href;

const openai = await timeImport('openai');
await timeImport('@opentelemetry/api');
console.log(JSON.stringify({ openai, own: await timeImport(name) }));
process.exit();

async function timeImport(specifier: string): Promise<number> {
  // Found before the clock runs, since only this way needs it.
  const address = import.meta.resolve(specifier, from);
  const began = performance.now();
  await import(address);
  return performance.now() - began;
}
