// SPDX-License-Identifier: MPL-2.0
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkExamples } from '../../testing/examples.ts';
import { examples } from './examples.ts';
import { UnitList } from './view.tsx';

checkExamples(examples);

const units = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}`, href: `/${at}` }));

test('a unit inside another stands in a list inside its item', () => {
  const inner = { name: 'Telefonomstillingen', href: '/b' };
  const shown = render(<UnitList units={[{ name: 'Sekretariatet', href: '/a', units: [inner] }]} />);
  expect(shown).toContain('Sekretariatet</a><ul><li><a href="/b">Telefonomstillingen</a></li></ul></li>');
});

test('only a long list may take two columns', () => {
  expect(render(<UnitList units={units(8)} />)).not.toContain('units--long');
  expect(render(<UnitList units={units(9)} />)).toContain('units--long');
});
