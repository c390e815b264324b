// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { solvig } from '../gallery/solvig.ts';
import { SiteFooter } from './view.tsx';

export const examples = exampleSet('Footer', SiteFooter, {
  danish: solvig('da'),
  'no other websites': { ...solvig('en'), chooser: { action: '/gaa-til', websites: [] } },
});
