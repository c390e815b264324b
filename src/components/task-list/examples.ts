// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { TaskList } from './view.tsx';

export const examples = exampleSet('List of tasks', TaskList, {
  tasks: { language: 'da', tasks: ['Pas og kørekort', 'Folkeregister', 'Vielser på rådhuset'] },
  'with a heading of its own': { language: 'en', heading: 'Main areas', tasks: ['Buildings', 'Leases'] },
});
