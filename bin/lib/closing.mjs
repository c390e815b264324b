// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';

/**
 * The outcome of a test run: Vitest's report (as JSON) and the checks that failed before it. A test file that could
 * not even be loaded counts as one failed, as does a run without a report.
 */
export function outcomeOf(report, failedChecks) {
  if (report === undefined) return { passed: 0, failed: failedChecks + 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length + failedChecks,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** `12 passed, 0 failed`, and the skipped where there are any. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
