// SPDX-License-Identifier: MPL-2.0
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkExamples } from '../../testing/examples.ts';
import { examples } from './examples.ts';
import { UnitSection } from './view.tsx';

checkExamples(examples);

test('headings inside a section are one level below its name', () => {
  const shown = render(<UnitSection language="da" id="x" level={3} name="X" tasks={{ tasks: ['Pas'] }} />);
  expect(shown).toMatch(/<h3 id="x-navn">X<\/h3>.*<h4 class="label">Opgaver<\/h4>/);
});

test('a unit with no leading post says nothing about leadership', () => {
  expect(render(<UnitSection language="da" id="x" name="X" />)).not.toContain('Ledelse');
});
