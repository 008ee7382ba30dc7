// Reads Jest's own report, tells why each skipped test is skipped, and prints the last line of a CI run.
import fs from 'node:fs';

const [, , report, failedSteps] = process.argv;
const text = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : '';
if (text === '') {
  console.log('The tests left no report.');
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

const result = JSON.parse(text);
const cases = result.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((one) => ({ ...one, file: name })),
);
for (const { file, fullName, status } of cases) {
  // A test says why it cannot run in its own name, e.g. "... (skipped: needs a second network card)".
  if (status === 'pending' || status === 'todo') console.log(`skipped: ${fullName} (${file})`);
}
const brokenFiles = result.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
).length;
const skipped = result.numPendingTests + result.numTodoTests;
const failed = result.numFailedTests + brokenFiles;
if (failedSteps !== '0' && failed === 0) console.log('A step before or around the tests failed: see above.');
if (skipped > 0) console.log('A skipped test is a hole: run it or delete it.');
const bad = failed + (failedSteps !== '0' && failed === 0 ? 1 : 0);
console.log(`${result.numPassedTests} passed, ${bad} failed, ${skipped} skipped`);
process.exit(bad === 0 && skipped === 0 ? 0 : 1);
