// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInWords, readPage } from './index.ts';
import { mostLines } from './read-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'Kulturforvaltningen\n\nKulturforvaltningen har tre kontorer.\n\n';

const pieces = fc.constantFrom(
  ...[
    'Ledelse',
    'Kontakt',
    'Kontorer:',
    'Stabsfunktioner:',
    'Opgaver:',
    'Kontorchef Anne Holm Tlf. 9931 1505',
    'a.b@by.example',
    '• Plankontoret, herunder Team Nord',
  ],
  ...[
    '  • sikre, at det sker',
    'Boulevarden 13',
    '9000 Aalborg',
    'Mandag kl. 9-15',
    'Direktør',
    'Bo Lund',
    'Nøgletal',
    '• Ansatte: 600',
    '',
    '   ',
    '\t',
    '# A',
    '## Løn',
  ],
  ...[
    'Juridisk kontor',
    'Juridisk kontor hjælper med love og regler i hele kommunen.',
    'Kontoret består af to teams: A og B',
    'Øverst er udvalget; to stabe: X og Y.',
    'Del indhold',
    '***',
    '((',
    '1.',
    '-',
  ],
);
const anyLine = fc.oneof(pieces, fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));

describe('readPage', () => {
  it('accounts for every line that is not blank exactly once, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const read = readPage(bytes(head + lines.join('\n')));
        if (!read.ok) return;
        const { plan } = read;
        const numbers = plan.lines.map(({ line }) => line);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        const listed = plan.lines.filter(({ as }) => as === 'noise' || as === 'not-understood');
        expect(listed).toHaveLength(plan.noise.length + plan.notUnderstood.length);
      }),
      { numRuns: 400 },
    );
  });

  it('accounts for exactly the lines of a text that are not blank', () => {
    const plain = fc.array(fc.oneof(pieces, fc.stringMatching(/^[a-zæøåA-Z .,:;()•*#>-]{0,40}$/)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(plain, (lines) => {
        const text = head + lines.join('\n');
        const read = readPage(bytes(text));
        const filled = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
        expect(read.ok && read.plan.lines.map(({ line }) => line)).toEqual(filled);
      }),
      { numRuns: 400 },
    );
  });

  it('gives every thing a unit, a post or a person that is in the plan', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (lines) => {
        const read = readPage(bytes(head + lines.join('\n')));
        if (!read.ok) return;
        const { units, posts, memberships, persons, contactPoints, tasks, texts } = read.plan;
        const known = new Set([...units, ...posts, ...memberships, ...persons].map(({ id }) => id));
        const used = [
          ...units.flatMap(({ parentId }) => parentId ?? []),
          ...posts.flatMap(({ unitId, leadsIds }) => [unitId, ...leadsIds]),
          ...memberships.flatMap(({ postId, personId }) => [postId, personId]),
          ...contactPoints.map(({ ofId }) => ofId),
          ...[...tasks, ...texts].map(({ unitId }) => unitId),
        ];
        expect(used.filter((id) => !known.has(id))).toEqual([]);
      }),
    );
  });

  it.each([
    [
      'prose that tells of no organisation',
      'Solen skinner over marken.\n\nKatten sover på trappen hele dagen.',
      'page-not-an-organisation-page',
    ],
    ['letters at random', 'asdf jkl qwer\nzxcv uiop', 'page-not-an-organisation-page'],
    ['an English page', 'About us\n\nWe like to help people all day long.', 'page-not-an-organisation-page'],
    ['too many lines', `${head}${'• Plankontoret\n'.repeat(mostLines)}`, 'page-too-many-lines'],
    ['nothing', '', 'page-empty'],
  ])('refuses %s', (_, text, code) => {
    expect(readPage(bytes(text))).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  it('reads long and odd lines as they are', () => {
    const long = `${head}${'Kontoret hjælper, '.repeat(20_000)}\n\n${'('.repeat(5000)}\n\n${'a > '.repeat(60)}b`;
    expect(readPage(bytes(long)).ok).toBe(true);
  });
});

describe('planInWords', () => {
  const read = readPage(
    bytes(
      `${head}Ledelse\n\nKonstitueret kulturchef Anne Holm Tlf. 9931 1505\n\nTelefonvagten\nDel indhold\n`,
    ),
  );

  it('tells the tree, the leaders and the checks in Danish', () => {
    const words = read.ok ? planInWords(read.plan, 'da') : '';
    expect(words).toContain('Kulturforvaltningen (forvaltning)  [linje 1]');
    expect(words).toContain('leder: Kulturchef Anne Holm (konstitueret)  [linje 7]');
    expect(words).toContain('telefon: 99 31 15 05  [linje 7]');
    expect(words).toContain('Siden siger tre kontorer; ingen fundet. (passer ikke)');
  });

  it('tells the same in English', () => {
    const words = read.ok ? planInWords(read.plan, 'en') : '';
    expect(words).toContain('head: Kulturchef Anne Holm (acting)  [line 7]');
    expect(words).toContain('The page says three “kontorer”; none found. (does not agree)');
  });
});
