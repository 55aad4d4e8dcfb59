import { readdirSync } from 'node:fs';
import { build } from 'rolldown';

/** What is imported by its path: the package's exports and its command, and what is loaded only when it is needed. */
const entries = [
  'src/index',
  'src/instrumentation',
  'src/register',
  'src/testing/index',
  'src/cli/main',
  'src/cli/validate-worker',
  'src/instrument/module-hook',
  ...readdirSync('generated/dialects').map((name) => `generated/dialects/${name.replace(/\.ts$/, '')}`),
];

/*
 * Writes the modules of the package. Hundreds of small ones would take several times as long to import as what they do
 * takes, so that all which the package's entry needs is one file. Names are kept, for whoever reads a stack trace.
 */
await build({
  input: Object.fromEntries(entries.map((path) => [path, `${path}.ts`])),
  platform: 'node',
  external: /^[^./]/,
  output: {
    dir: 'dist',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: { compress: true, mangle: { keepNames: true } },
    codeSplitting: {
      groups: [
        { name: 'own-module', test: /src[\\/]own-module\.ts$/, priority: 1 },
        { name: 'module-hook', test: /src[\\/]instrument[\\/]module-hook\.ts$/, priority: 1 },
        { name: 'runtime', test: /src[\\/]index\.ts$/ },
      ],
    },
  },
});
