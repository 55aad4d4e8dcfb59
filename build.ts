import { chmod } from 'node:fs/promises';
import { build } from 'rolldown';
import { deferModules } from './build/defer-modules.ts';
import { deferred, dialects } from './build/deferred.ts';

/** What else is imported by its path: the package's exports and its command, a hook, and what the command loads. */
const entries = [
  'src/index',
  'src/instrumentation',
  'src/register',
  'src/testing/index',
  'src/cli/main',
  'src/cli/validate-worker',
  'src/instrument/module-hook',
  ...dialects.map((id) => `generated/dialects/${id}`),
];

const { plugin, isShared } = deferModules('src/index', deferred);

/*
 * Writes the modules of the package. Hundreds of small ones would take several times as long to import as what they do
 * takes, so that what the package's entry needs at once is in few files. Names and lines are kept, for whoever reads a stack
 * trace: Node prints the line that throws. All is ASCII: V8 reads it faster.
 */
await build({
  input: Object.fromEntries([...entries, ...deferred].map((path) => [path, `${path}.ts`])),
  platform: 'node',
  external: /^[^./]/,
  plugins: [plugin],
  output: {
    dir: 'dist',
    cleanDir: true,
    charset: 'ascii',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: false } },
    codeSplitting: {
      // A module is in the first group that it or what imports it matches.
      groups: [
        // Apart, or the command would need what instrumentation needs.
        groupOf('own-module', 'src/own-module'),
        groupOf('module-hook', 'src/instrument/module-hook'),
        { name: 'shared', test: isShared },
        groupOf('runtime', 'src/index'),
        groupOf('writing', 'generated/runtime', 'generated/content-checks'),
        groupOf('policies', 'src/privacy/create-policies'),
        groupOf('calls', 'src/telemetry/call-plan', 'src/workload/operation-catalogue'),
        groupOf('redaction', 'src/privacy/create-redactor'),
      ].map((group, index, { length }) => ({ ...group, priority: length - index })),
    },
  },
});
// npm does so for whoever installs the package, but not for whoever builds it.
await chmod('dist/src/cli/main.js', 0o755);

function groupOf(name: string, ...paths: readonly string[]) {
  return { name, test: (id: string) => paths.some((path) => id.endsWith(`/${path}.ts`)) };
}
