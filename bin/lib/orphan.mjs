// SPDX-License-Identifier: MPL-2.0

/**
 * A SIGTERM to `npm start` ends npm and the shell between it and us, and never reaches us: the shell does not pass it
 * on. So, when run by npm, the loss of the parent is taken as the SIGTERM that it was.
 */
export function stopWithNpm(env = process.env) {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}
