// Prints the closing line of .ci/run and sets its exit code: node .ci/summary.mjs REPORT FAILED_STEPS
import { readFileSync } from 'node:fs';

const [report, failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed = numPassedTests;
  failed = numFailedTests;
  // A file that cannot be loaded has no tests, and still it failed.
  if (!success && failed === 0) failed = testResults.filter(({ status }) => status === 'failed').length || 1;
} catch {
  failed = 1;
}
const failedChecks = Math.max(0, Number(failedSteps) - (failed > 0 ? 1 : 0));
process.exitCode = failed + failedChecks > 0 || passed === 0 ? 1 : 0;
console.log(`tests: ${passed} passed, ${failed + failedChecks} failed`);
