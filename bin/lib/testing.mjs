// SPDX-License-Identifier: MPL-2.0
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './child.mjs';
import { closingLine, outcomeOf, readReport } from './closing.mjs';
import { places } from './places.mjs';
import { say } from './say.mjs';
import { setUp } from './setup.mjs';
import { inThrowawayFolder } from './throwaway.mjs';
import { chromium, java, provide } from './tools.mjs';

/** What is checked before the tests: the name, and the script of the package that does it. */
const checks = [
  ['Form, lint and import law', '@biomejs/biome/bin/biome', ['check', '--max-diagnostics=100']],
  ['Types', 'typescript/bin/tsc', ['-p', '.', '--noEmit']],
  ['Types of what runs in browsers', 'typescript/bin/tsc', ['-p', 'tsconfig.client.json', '--noEmit']],
  ['Types of the benchmarks', 'typescript/bin/tsc', ['-p', 'bench', '--noEmit']],
  ['Dead code', 'knip/bin/knip.js', ['--no-progress']],
];

/** Set up, check, test, and close with one line that counts. Gives the exit code. */
export async function testAll(args) {
  const node = await setUp('full');
  const env = { ...process.env, ...(await environment(node)) };
  const failedChecks = await runChecks(node, env);
  const { code, report } = await inThrowawayFolder((folder) =>
    runTests(node, { ...env, TMPDIR: folder }, args),
  );
  const outcome = outcomeOf(report, failedChecks);
  process.stdout.write(`\n${closingLine(outcome)}\n`);
  return outcome.failed > 0 ? 1 : code;
}

/** The tests run on the Node of the product, find its command line, and know where browser and Java are. */
async function environment(node) {
  return {
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    VEJVISER_CHROMIUM: await provide(chromium),
    VEJVISER_JAVA: await provide(java),
  };
}

async function runChecks(node, env) {
  let failed = 0;
  for (const [name, script, args] of checks) {
    const options = { cwd: places.root, env };
    const { code, output } = await run(node, [join(places.modules, script), ...args], options);
    say(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`);
    if (code !== 0) failed += 1;
  }
  return failed;
}

async function runTests(node, env, args) {
  const file = join(places.cache, `tests-${process.pid}.json`);
  mkdirSync(places.cache, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const vitest = [join(places.modules, 'vitest', 'vitest.mjs'), 'run', ...reporters, ...args];
  const { code } = await run(node, vitest, { cwd: places.root, env, stdio: 'inherit' });
  const report = readReport(file);
  rmSync(file, { force: true });
  return { code, report };
}
