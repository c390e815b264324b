// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Written } from './view.tsx';

export const examples = exampleSet('Text that somebody has written', Written, {
  'headings, lists and links': {
    level: 3,
    text: 'Vi passer **byens parker** og *alle* dens træer.\n\n## Så hurtigt kommer vi\n1. Ring til os.\n2. Vi ser på det samme dag.\n\n## Det gør vi ikke\n- veje\n- private haver, se [reglerne](https://solvig.example/regler)',
  },
});
