// SPDX-License-Identifier: MPL-2.0
// `npm run bench -- [--write] [name …]`: measures all, or what is named, and prints it; see docs/benchmarks.md.
import { measures } from './measures/index.ts';
import { writeDocument } from './report/document.ts';
import { isKept, type Section } from './report/line.ts';
import { machineInWords } from './report/machine.ts';
import { tableOf } from './report/table.ts';
import { Workplace } from './workplace.ts';

const args = process.argv.slice(2);
const wanted = args.filter((name) => name !== '--write');
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`);
  process.exit(2);
}

const sections: Section[] = [];
const workplace = await Workplace.make();
const start = performance.now();
try {
  console.log(machineInWords());
  for (const [name, { title, note, measure }] of Object.entries(measures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const section = { title, note, lines: await measure(workplace) };
    console.log(tableOf(section));
    sections.push(section);
  }
} finally {
  await workplace.close();
}

const promised = sections.flatMap(({ lines }) => lines).map(isKept);
const [kept, broken] = [true, false].map((is) => promised.filter((one) => one === is).length);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`\n${kept} promises kept, ${broken} not, in ${seconds} s.`);
if (args.includes('--write') && wanted.length === 0) writeDocument(sections, new Date());
