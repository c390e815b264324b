// SPDX-License-Identifier: MPL-2.0
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkExamples } from '../../testing/examples.ts';
import { examples } from './examples.ts';
import { HeldTitle, Leadership } from './view.tsx';

checkExamples(examples);

test('the word of an acting holder is set off, the rest of the title is not', () => {
  const shown = render(<HeldTitle title="Konstitueret erhvervsdirektør" capacityWord="Konstitueret" />);
  expect(shown).toBe('<strong class="capacity">Konstitueret</strong> erhvervsdirektør');
});

test('a word that the title does not have changes nothing', () => {
  expect(render(<HeldTitle title="Erhvervsdirektør" capacityWord="Fungerende" />)).toBe('Erhvervsdirektør');
});

test('an empty seat and a name that is not shown are said in words, in the language of the page', () => {
  const leaders = [
    { title: 'Director', holder: { state: 'vacant' } },
    { title: 'Director', holder: { state: 'hidden' } },
  ] as const;
  const shown = render(<Leadership language="en" leaders={leaders} />);
  expect(shown).toContain('Vacant');
  expect(shown).toContain('The name is not shown');
});
