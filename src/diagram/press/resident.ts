// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';

/** How much memory a process takes, in bytes, as Linux tells; 0 where it has ended or the system does not say. */
export function residentBytes(pid: number): number {
  try {
    const [, kilobytes = 0] = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
