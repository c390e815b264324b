// SPDX-License-Identifier: MPL-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import type { Section } from './line.ts';
import { machineInWords } from './machine.ts';
import { markdownOf } from './table.ts';

const document = new URL('../../docs/benchmarks.md', import.meta.url);
const heading = '## The last report';

/** Puts a report in the place of the last one in docs/benchmarks.md. */
export function writeDocument(sections: readonly Section[], now: Date): void {
  const [before] = readFileSync(document, 'utf8').split(heading);
  const date = now.toISOString().slice(0, 10);
  const report = [heading, `${date}. ${machineInWords()}`, ...sections.map(markdownOf)].join('\n\n');
  writeFileSync(document, `${before}${report.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`);
}
