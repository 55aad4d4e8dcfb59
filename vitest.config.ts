import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Two workers: the machines this runs on have two cores, and the replay tests start real HTTP servers.
    maxWorkers: 2,
    // CommonJS modules are imported as Node imports them: the generated validators and the code generator count on it.
    deps: { interopDefault: false },
  },
});
