// SPDX-License-Identifier: MPL-2.0
import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkExamples } from '../../testing/examples.ts';
import { examples } from './examples.ts';

checkExamples(examples);

const [example] = examples.examples;
const shown = example ? render(h(Fragment, null, example.render(example.props))) : '';

test('the drawing stands in two shapes, each a group with a name, its units links with whole names', () => {
  expect(
    shown.match(/<svg [^>]*role="group"[^>]*aria-labelledby="chart-(phone|screen)-title"/g),
  ).toHaveLength(2);
  const staff = 'aria-label="Stab: Økonomi, leder: Vicekommunaldirektør Anna Holm, 3 underenheder"';
  expect(shown.split(staff)).toHaveLength(3);
});

test('the tools are hidden until a script shows them', () => {
  expect(shown).toMatch(/<section class="organisation-chart__tools"[^>]* hidden/);
});

test('folding is not offered where the page has no addresses for it', () => {
  expect(shown).not.toContain('data-fold');
});
