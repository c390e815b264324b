// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { closingLine, outcomeOf } from './closing.mjs';

function report(counts, testResults = []) {
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
    ...counts,
  };
}

describe('the closing line', () => {
  it.each([
    ['all passed', report({ numPassedTests: 12 }), 0, '12 passed, 0 failed'],
    ['some skipped', report({ numPassedTests: 12, numPendingTests: 2 }), 0, '12 passed, 0 failed, 2 skipped'],
    ['a check failed', report({ numPassedTests: 12 }), 1, '12 passed, 1 failed'],
    ['there is no report', undefined, 0, '0 passed, 1 failed'],
  ])('counts where %s', (_, given, checks, line) => {
    expect(closingLine(outcomeOf(given, checks))).toBe(line);
  });

  it('counts a test file that could not be loaded as one failed', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const counted = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(outcomeOf(report({ numPassedTests: 3, numFailedTests: 1 }, [broken, counted]), 0).failed).toBe(2);
  });
});
