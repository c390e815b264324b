// SPDX-License-Identifier: MPL-2.0

/** One line of progress, on stderr: what a command prints on stdout stays its own. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Do `work`, and say how long it took. */
export async function timed(what, work) {
  say(`${what} …`);
  const start = performance.now();
  const result = await work();
  say(`${what}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** An expected end: its message is a sentence for a person, and needs no stack trace. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The Stop for a helper that ended with `code`: what it wrote, and what it comes to; not where we were asked to stop. */
export function stopAfter(code, output, sentence) {
  const asked = code === 130 || code === 143;
  return new Stop(asked ? 'Stopped.' : `${output}\n${sentence}`, code);
}

/** Run a script's `main`; a Stop becomes its sentence and exit code. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = error.exitCode;
  }
}
