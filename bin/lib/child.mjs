// SPDX-License-Identifier: MPL-2.0
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Run a program to its end. Gives { code, output }; `output` holds both streams where they are not inherited. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const stopForwarding = forwardSignals(child, options.stdio === 'inherit');
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopForwarding();
      resolve({ code: exitCodeOf(code, signal), output });
    });
  });
}

/** A signal's end as a shell counts it: 128 and the signal's number. */
function exitCodeOf(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

/**
 * Pass a stop on to the child, once, and stay until it has ended. Ctrl-C in a terminal reaches the whole process
 * group, the child too: passing that on would stop it twice.
 */
function forwardSignals(child, sharesTerminal) {
  let asked = false;
  const forward = (signal) => {
    const heardItself = signal === 'SIGINT' && sharesTerminal && process.stdin.isTTY;
    if (!asked && !heardItself) child.kill(signal);
    asked = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
