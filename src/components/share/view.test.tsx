// SPDX-License-Identifier: MPL-2.0
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkExamples } from '../../testing/examples.ts';
import { examples } from './examples.ts';
import { Share } from './view.tsx';

checkExamples(examples);

test('title and address are encoded in the links that carry them', () => {
  const shown = render(<Share language="da" title="Løn & Personale" url="https://x.example/a?b=1&c=2" />);
  expect(shown).toContain('url=https%3A%2F%2Fx.example%2Fa%3Fb%3D1%26c%3D2"');
  expect(shown).toContain('mailto:?subject=L%C3%B8n%20%26%20Personale&amp;body=');
});

test('without a script there are only links and the code', () => {
  expect(render(<Share language="da" title="A" url="https://x.example/" />)).not.toContain('<button');
});
