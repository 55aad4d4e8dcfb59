// Loaded with `--import` into every process of a test run, it gives the tests another copy of the openai package: the one
// that is installed in the folder OPENAI_UNDER_TEST. Import and require alike, whether by name or by the path of a file.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.OPENAI_UNDER_TEST;
const ours = new URL('../../node_modules/openai/', import.meta.url).href;

if (folder !== undefined) {
  const theirs = join(folder, 'node_modules/openai');
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      if (!found.url.startsWith(ours)) return found;
      // The majors name their modules alike: what one has at a path, another has there too, or not at all. `require` is
      // resolved by paths only, and `import` takes them as well.
      return nextResolve(join(theirs, fileURLToPath(found.url).slice(fileURLToPath(ours).length)), context);
    },
  });
}
