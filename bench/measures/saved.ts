// SPDX-License-Identifier: MPL-2.0
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { startProduct } from '../processes/product-server.ts';
import { addUser, openDatabase } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf } from '../timing/samples.ts';
import type { Measure } from './measure.ts';
import { Desk } from './saved/desk.ts';

const [rounds, warmUp] = [25, 5];
const path = '/borgmesterens-forvaltning/borgmesterkontoret';
const account = { email: 'editor@aalborg.example', name: 'Editor', password: 'kaffe i kantinen' };

/** From an editor's button to the page that everyone sees. */
export const saved: Measure = {
  title: 'Saved to visible (embedded database, demo)',
  note:
    'An editor’s form with another text is sent as a browser without a script sends it. The first time runs from the answer (303) ' +
    'until a visitor has got the public page with the new text; the second from sending the form until its answer.',
  measure: async (workplace) => {
    // What others measure on the demo must not find what is written here.
    const dataFolder = join(workplace.folder, 'saved');
    await cp(await workplace.demo(), dataFolder, { recursive: true });
    await addEditor(dataFolder);
    const server = await startProduct({ command: 'demo', dataFolder });
    try {
      return await linesOf(new Desk(server.url));
    } finally {
      await server.stop();
    }
  },
};

async function addEditor(dataFolder: string): Promise<void> {
  const database = await openDatabase({ url: null, dataFolder });
  const made = await addUser(database, { ...account, role: 'administrator', unit: '' }, new Date());
  await database.close();
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
}

async function linesOf(desk: Desk): Promise<readonly Line[]> {
  await desk.signIn(account.email, account.password);
  const place = await desk.placeOf(path);
  const times = { visible: [] as number[], answered: [] as number[] };
  for (let round = 0; round < rounds + warmUp; round++) {
    const text = `Ny tekst nummer ${round}.`;
    const form = await desk.formWith(place, text);
    const begun = performance.now();
    await desk.send(`${place}/tekster`, form);
    const answered = performance.now();
    await desk.untilSaid(path, text);
    if (round < warmUp) continue;
    times.answered.push(answered - begun);
    times.visible.push(performance.now() - answered);
  }
  const promised = { of: 'p99', most: 200 } as const;
  return [
    { what: 'from the answer to the public page', ours: figureOf(times.visible), promised },
    { what: 'from the form to the answer', ours: figureOf(times.answered) },
  ];
}
