// SPDX-License-Identifier: MPL-2.0
import { existsSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { vejviser } from '../../testing/command-line.ts';
import { openAddressed } from '../../testing/databases.ts';

const page = `Vækstforvaltningen

Vækstforvaltningen består af to afdelinger:

Byggeafdelingen

Afdelingen består af:

 • Byggesagskontoret
 • Planlægning

Ledelse

Byggechef Anna Holm Tlf. 9931 1505
anna.holm@strandby.example

Erhverv Strandby

Erhverv Strandby rådgiver virksomheder.
`;

let folder: string;
let file: string;
/** An embedded database that nobody has made. */
let nowhere: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vejviser-import-'));
  file = join(folder, 'page.txt');
  nowhere = join(folder, 'nowhere');
  await writeFile(file, page);
});
afterAll(() => rm(folder, { recursive: true }));

describe('import page', () => {
  it('with --dry-run --json gives the plan as data, and opens no database', async () => {
    const { status, stdout } = await vejviser(['import', 'page', file, '--dry-run', '--json'], {
      VEJVISER_DATA: nowhere,
    });
    const plan = JSON.parse(stdout);
    expect([status, existsSync(nowhere)]).toEqual([0, false]);
    const ofAll = (key: string) => Object.keys(Object.assign({}, ...plan[key]));
    expect(ofAll('units')).toEqual(expect.arrayContaining(['name', 'parent', 'relation', 'kind', 'line']));
    expect(ofAll('posts')).toEqual(expect.arrayContaining(['unit', 'title', 'leads', 'line']));
    expect(ofAll('memberships')).toEqual(expect.arrayContaining(['post', 'person', 'capacity', 'line']));
    expect(ofAll('contactPoints')).toEqual(expect.arrayContaining(['of', 'type', 'value', 'line']));
    for (const key of ['tasks', 'texts', 'checks', 'notUnderstood']) expect(plan[key]).toBeInstanceOf(Array);
    expect(plan.units.map(({ name }: { name: string }) => name)).toContain('Byggesagskontoret');
  });

  it('begins an organisation; goes --into a unit --valid-from a day; and changes nothing with --dry-run', async () => {
    const database = await openAddressed();
    const settings = { DATABASE_URL: database.url };
    const digest = async () => (await vejviser(['verify'], settings)).stdout;
    const first = await vejviser(['import', 'page', file, '--valid-from', '2020-01-01'], settings);
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('Recorded as change no. 1.') });
    const before = await digest();
    const into = ['import', 'page', file, '--into', '/byggeafdelingen/'];
    expect(await vejviser([...into, '--dry-run'], settings)).toMatchObject({
      ...{ status: 0, stdout: expect.stringContaining('Byggesagskontoret') },
    });
    const early = await vejviser([...into, '--valid-from', '2019-12-31'], settings);
    expect(early).toMatchObject({ status: 1, stderr: expect.stringContaining('on 2019-12-31') });
    expect(await digest()).toBe(before);
    const second = await vejviser([...into, '--valid-from', '2021-01-01', '--json'], settings);
    expect([second.status, JSON.parse(second.stdout).units.length]).toEqual([0, 5]);
    await database.close();
  });

  it.each<[what: string, make: (file: string) => Promise<void>, said: string]>([
    ['empty', (path) => writeFile(path, ''), 'The file is empty'],
    ['binary', (path) => writeFile(path, Buffer.from([0, 1, 2, 3, 255, 254, 0, 7])), 'The file is not text'],
    [
      '50 MB',
      async (path) => {
        await writeFile(path, page);
        await truncate(path, 50_000_000);
      },
      'The file is 50,0 MB',
    ],
    ['missing', () => Promise.resolve(), 'cannot be read'],
  ])('refuses a file that is %s, and opens no database', async (name, make, said) => {
    const path = join(folder, name.replace(' ', '-'));
    await make(path);
    const { status, stdout, stderr } = await vejviser(['import', 'page', path], { VEJVISER_DATA: nowhere });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(said),
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it.each([
    [['--valid-from', '2021-02-30'], 'is not a date'],
    [['--until', '2021-02-01'], 'Write: vejviser import page FILE'],
  ])('refuses the words %j', async (words, said) => {
    const { status, stderr } = await vejviser(['import', 'page', file, ...words]);
    expect({ status, stderr }).toEqual({ status: 64, stderr: expect.stringContaining(said) });
  });
});

test('what backup saves, restore puts into an empty database alone, and verify finds it the same', async () => {
  const [from, to] = [await openAddressed(), await openAddressed()];
  const saved = join(folder, 'saved');
  const digestIn = ({ stdout }: { stdout: string }) => /sha256 [0-9a-f]{64}/.exec(stdout)?.[0];
  expect((await vejviser(['init', 'Strandby Kommune'], { DATABASE_URL: from.url })).status).toBe(0);
  const backup = await vejviser(['backup', saved], { DATABASE_URL: from.url });
  const restored = await vejviser(['restore', saved], { DATABASE_URL: to.url });
  const again = await vejviser(['restore', saved], { DATABASE_URL: to.url });
  const verified = await vejviser(['verify'], { DATABASE_URL: to.url });
  expect([backup, restored, verified].map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(digestIn(backup)).toBeDefined();
  expect([restored, verified].map(digestIn)).toEqual([digestIn(backup), digestIn(backup)]);
  expect(restored.stdout).toContain('Has anyone been erased since?');

  const wrong = await vejviser(['restore', file], { DATABASE_URL: from.url });
  const nowhereToGo = await vejviser(['backup', join(folder, 'none', 'saved')], { DATABASE_URL: from.url });
  const noList = await vejviser(['restore', saved, '--erasures', join(folder, 'none')]);
  expect([again, wrong, nowhereToGo, noList].map(({ status }) => status)).toEqual([1, 1, 1, 1]);
  const misused = await Promise.all([
    vejviser(['backup']),
    vejviser(['restore']),
    vejviser(['verify', 'all']),
  ]);
  expect(misused.map(({ status }) => status)).toEqual([64, 64, 64]);
  await Promise.all([from, to].map((database) => database.close()));
});
