// SPDX-License-Identifier: MPL-2.0
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkExamples } from '../../testing/examples.ts';
import { solvig } from '../gallery/solvig.ts';
import { examples } from './examples.ts';
import { SiteHeader } from './view.tsx';

checkExamples(examples);

test('the way to the other websites is shown only where there are some', () => {
  const frame = solvig('da');
  const none = { ...frame.chooser, websites: [] };
  expect(render(<SiteHeader {...frame} />)).toContain('href="#hjemmesider"');
  expect(render(<SiteHeader {...frame} chooser={none} />)).not.toContain('href="#hjemmesider"');
});
