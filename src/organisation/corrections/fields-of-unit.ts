// SPDX-License-Identifier: MPL-2.0
import { contactsOf, contactsOfType, tasksOf } from '../belongings.ts';
import { type Id, inLanguage, type Language, type Text } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { fullName } from '../entities/person.ts';
import { type Holding, leadersOf, otherPostsOf } from '../posts.ts';
import type { Snapshot } from '../snapshot.ts';
import { weekInWords } from '../words/hours/week-in-words.ts';
import { contactFields } from './contact-fields.ts';
import type { CorrectableField } from './correctable-field.ts';

type Unit = Entity<'unit'>;

/** What of a unit's page can be corrected, as it stands there in a language. */
export function fieldsOfUnit(
  snapshot: Snapshot,
  unit: Unit,
  language: Language,
): readonly CorrectableField[] {
  return [
    textField('name', unit.name, language),
    textField('summary', unit.summary, language),
    textField('description', unit.description, language),
    ...holderFields(snapshot, unit.id, language),
    ...contactFields(contactsOf(snapshot, unit.id), ['phone', 'email', 'web'], language),
    { key: 'hours', kind: 'hours', text: hoursOf(snapshot, unit.id, language), lang: language },
    ...tasksOf(snapshot, unit.id).map(({ id, title }) => {
      const lang = languageOf(title, language);
      return { key: `task.${id}.${lang}`, kind: 'task' as const, text: inLanguage(title, lang), lang };
    }),
    { key: 'new.task', kind: 'task', text: '', lang: language },
  ];
}

function textField(
  kind: 'name' | 'summary' | 'description',
  words: Text | null,
  language: Language,
): CorrectableField {
  const lang = words ? languageOf(words, language) : language;
  return { key: `${kind}.${lang}`, kind, text: words ? inLanguage(words, lang) : '', lang };
}

/** The language in which a text is shown to readers of another: Danish where it has not been written in theirs. */
function languageOf(words: Text, language: Language): Language {
  return words[language] === undefined ? 'da' : language;
}

function holderFields(snapshot: Snapshot, unitId: Id, language: Language): readonly CorrectableField[] {
  const all = [...leadersOf(snapshot, unitId), ...otherPostsOf(snapshot, unitId)];
  return all.map((holding) => ({
    key: `holder.${holding.post.id}`,
    kind: 'holder',
    text: namesOf(holding),
    which: inLanguage(holding.post.title, language),
  }));
}

function namesOf({ holders }: Holding): string {
  return holders.flatMap(({ person }) => (person ? fullName(person) : [])).join(', ');
}

/** When a unit is open, as text: a line for days with the same hours. */
function hoursOf(snapshot: Snapshot, unitId: Id, language: Language): string {
  const [own] = contactsOfType(snapshot, unitId, 'opening-hours');
  const [place] = contactsOfType(snapshot, unitId, 'address');
  const hours = own?.value.hours ?? snapshot.site.get(place?.value.siteId ?? '')?.hours;
  const rows = hours ? weekInWords(hours, language) : [];
  return rows.map(({ days, times }) => `${days}: ${times}`).join('\n');
}
