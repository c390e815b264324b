// SPDX-License-Identifier: MPL-2.0
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../exchange/index.ts';
import { listOrganisations, Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { recordPage } from '../commands/record-page.ts';
import { insideOf, wordsIn } from './markup.ts';
import { outlineOf } from './outline.ts';
import { type OpenSite, openSite } from './site.ts';

const day = '2021-01-01';
const open: OpenSite[] = [];
afterAll(() => Promise.all(open.map((site) => site.close())));

/** The site of a register in which there is nothing but what a page says. */
async function siteOf(file: URL): Promise<OpenSite> {
  const reading = readPage(readFileSync(file));
  if (!reading.ok) throw new Error('the page was refused');
  const database = await pglite.open();
  const wanted = { into: '', organisation: null, from: day, reason: 'import' };
  const outcome = await recordPage(database, reading.plan, wanted, new Date(`${day}T09:00:00Z`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const [only] = await listOrganisations(database.query);
  const site = await openSite(database, new Register(database, only?.id ?? ''));
  open.push(site);
  return site;
}

const middleOf = (text: string) =>
  outlineOf(/<div class="columns__main">([\s\S]*)<div class="columns__end">/.exec(text)?.[1] ?? '');

const stab = `## Rådhuskontoret
### Består af
- Mødesekretariatet
  - Omstillingsbordet
- Presse og Protokol
- Tværby Fester
### Ledelse
Kommunaldirektør
Ove Brink
- Telefon 9931 2505 <tel:+4599312505>
- ove.brink@tvaerby.example <mailto:ove.brink@tvaerby.example>
## ErhvervTværby
### Ledelse
Konstitueret erhvervschef
Ove Brink
- Telefon 9931 2505 <tel:+4599312505>
- ove.brink@tvaerby.example <mailto:ove.brink@tvaerby.example>
## Ejendomme og Drift
### Tre kontorer
- Huskontoret
- HR, Løn og Nøgler
- KopiCenter & Post
### Stabsfunktioner
- Kantinen
- Budene
### Opgaver
- Tilsyn med huse og haver i hele kommunen
- Udlejning af lokaler, som ingen bruger, efter lejeloven.
### Ledelse
Vicekommunaldirektør
Åge Lis Holm
- Telefon 9931 2700 <tel:+4599312700>
- aalh@tvaerby.example <mailto:aalh@tvaerby.example>`.split('\n');

describe('the page that an old page’s text makes in an empty register', () => {
  test('is that of its unit, whole and counted, in the municipality that the text names', async () => {
    const site = await siteOf(new URL('../../exchange/page/fixtures/borgmesterkontor.txt', import.meta.url));
    const { text } = await site.get('/borgmesterens-stab');
    expect(insideOf('h1', text)).toBe('Borgmesterens Stab');
    expect(wordsIn(text)).toContain(
      'Staben binder Tværby Kommunes arbejde sammen. Staben består af tre afdelinger.',
    );
    expect(wordsIn(text)).toContain('Rådhuskontoret hjælper borgmesteren og holder valg.');
    expect(middleOf(text)).toEqual(stab);
    const front = (await site.get('/')).text;
    expect(insideOf('h1', front)).toBe('Tværby Kommune');
    expect(middleOf(front).slice(0, 3)).toEqual([
      '## Borgmesterens Stab',
      '### Tre afdelinger',
      '- Rådhuskontoret',
    ]);
  });

  test('is the front page, as whole, where the text names no municipality', async () => {
    const site = await siteOf(new URL('../../exchange/page/fixtures/limby.txt', import.meta.url));
    const { text } = await site.get('/');
    expect(insideOf('h1', text)).toBe('Sundhed og Kultur');
    expect(middleOf(text).filter((line) => /^##/.test(line) && !/Består af|Ledelse$/.test(line))).toEqual([
      ...['## Nøgletal', '## Stabsfunktioner', '### Økonomi og IT', '### Ledelsessekretariatet'],
      ...['#### Nøgletal', '## Kultur', '## Sundhed'],
    ]);
    expect(wordsIn(text)).toContain('Økonomi og IT styrer budget og systemer i forvaltningen.');
    expect(middleOf(text)).toContain('- Telefon 9931 1801 <tel:+4599311801>');
  });
});

const seed = new URL('../../../../shared/seed/borgmesterens-forvaltning.txt', import.meta.url);
const demo = new URL('../../testing/aalborg/borgmesterens-forvaltning.txt', import.meta.url);

/** An outline without the words that the demo has anew: what tasks are called, and what lists are. */
function structureOf(outline: readonly string[]): readonly string[] {
  let inTasks = false;
  return outline.filter((line) => {
    if (line.startsWith('#')) inTasks = line === '### Opgaver';
    return !inTasks && (!line.startsWith('### ') || /Ledelse|Stabsfunktioner/.test(line));
  });
}

/** How many tasks a department has. */
function tasksOf(outline: readonly string[], department: string): number {
  const from = outline.slice(outline.indexOf(`## ${department}`) + 1);
  const own = from.slice(0, from.findIndex((line) => line.startsWith('## ')) >>> 0);
  const tasks = own.slice(own.indexOf('### Opgaver') + 1);
  return tasks.findIndex((line) => line.startsWith('#'));
}

describe('the page that the project grew from', () => {
  test.skipIf(!existsSync(seed))('becomes the page that the demo has of it', async () => {
    const { text } = await (await siteOf(seed)).get('/borgmesterens-forvaltning');
    const [made, kept] = [middleOf(text), readFileSync(demo, 'utf8').trimEnd().split('\n')];
    expect(structureOf(made)).toEqual(structureOf(kept));
    for (const department of ['AaK Bygninger', 'Koncernservice'])
      expect(tasksOf(made, department)).toBe(tasksOf(kept, department));
    expect(wordsIn(text)).toContain('Forvaltningen består af fem afdelinger.');
    expect(wordsIn(text)).toContain('AaK Bygninger er en kontraktstyret virksomhed');
  });
});
