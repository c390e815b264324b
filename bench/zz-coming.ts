import { Dice } from '../src/testing/big-organisation/dice.ts';
import { bigId, makeBig, today } from './big.ts';
import { asOf, openDatabase, Register, rootOf } from './product.ts';
const folder = await makeBig('/tmp/zz-coming-big');
const database = await openDatabase({ url: null, dataFolder: folder });
const register = new Register(database, bigId);
const snapshot = await register.snapshot('full', asOf(today));
const dice = new Dice(7);
const units = [...snapshot.unit.keys()], people = [...snapshot.person.keys()];
const top = rootOf(snapshot)?.id ?? '';
const counts = new Map<string, number>();
for (const p of snapshot.post.values()) counts.set(p.unitId, (counts.get(p.unitId) ?? 0) + 1);
const largest = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
const time = async (what: string, n: number, work: () => Promise<unknown>) => {
  await work();
  const t: number[] = [];
  for (let i = 0; i < n; i++) { const s = performance.now(); await work(); t.push(performance.now() - s); }
  t.sort((a, b) => a - b);
  console.log(what, 'min', t[0]?.toFixed(1), 'median', t[n >> 1]?.toFixed(1), 'max', t.at(-1)?.toFixed(1));
};
console.log('largest unit has posts', largest[1]);
for (const day of [today, '2015-01-01', '2000-01-01']) {
  const c = await register.comingFor('unit', largest[0], day);
  console.log(day, 'turns of largest', c.turns.length);
  await time(`random units, from ${day}`, 40, () => register.comingFor('unit', dice.pick(units), day));
  await time(`random people, from ${day}`, 40, () => register.comingFor('person', dice.pick(people), day));
  await time(`top, from ${day}`, 10, () => register.comingFor('unit', top, day));
  await time(`largest, from ${day}`, 10, () => register.comingFor('unit', largest[0], day));
}
await time('history of random units (for comparison)', 20, () => register.historyOf('unit', dice.pick(units), { most: 5 }));
await database.close();
