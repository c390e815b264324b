// SPDX-License-Identifier: MPL-2.0
import {
  byName,
  type Entity,
  groupBy,
  indexOf,
  initialOf,
  inLanguage,
  type Language,
  type Snapshot,
} from '../../../organisation/index.ts';
import type { ByLetter } from './letters.ts';

type Task = Entity<'task'>;

const titlesIn = indexOf('task', (tasks) => {
  const made = new Map<Language, ByLetter<Task>>();
  return (language: Language) => {
    const known = made.get(language) ?? byLetter([...tasks.values()], language);
    made.set(language, known);
    return known;
  };
});

/** Every task that units take care of, under its first letter, in the order of the alphabet. */
export function tasksByLetter(snapshot: Snapshot, language: Language): ByLetter<Task> {
  return titlesIn(snapshot)(language);
}

function byLetter(tasks: readonly Task[], language: Language): ByLetter<Task> {
  const titled = tasks.map((task) => ({ task, title: inLanguage(task.title, language) }));
  const ordered = titled.toSorted((a, b) => byName(a.title, b.title) || (a.task.id < b.task.id ? -1 : 1));
  const groups = groupBy(ordered, ({ title }) => initialOf(title));
  return new Map([...groups].map(([letter, those]) => [letter, those.map(({ task }) => task)]));
}
