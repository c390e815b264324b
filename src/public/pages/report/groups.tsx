// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import type { CorrectableField, CorrectableKind, Language } from '../../../organisation/index.ts';
import { ReportField } from './field.tsx';
import { type ReportTexts, reportTexts } from './texts/index.ts';
import { inputName, type Typed } from './typed.ts';

interface GroupsProps {
  readonly fields: readonly CorrectableField[];
  readonly typed: Typed | undefined;
  readonly language: Language;
}

/** So many of a group are seen at once. */
const seenAtOnce = 8;
const rows: Readonly<Partial<Record<CorrectableKind, number>>> = { summary: 3, description: 6, hours: 4 };

/** The fields of a page, with what they say now, in groups; last those in which something can be added. */
export function Groups({ fields, ...rest }: GroupsProps) {
  const say = reportTexts(rest.language);
  const isNew = ({ key, text }: CorrectableField) =>
    key.startsWith('new.') || (key === 'hours' && text === '');
  const of = (...kinds: readonly CorrectableKind[]) =>
    fields.filter((field) => kinds.includes(field.kind) && !isNew(field));
  const added = fields.filter(isNew);
  return (
    <>
      <Group {...rest} title={say.texts} fields={of('name', 'full-name', 'summary', 'description')} />
      <Group {...rest} title={say.posts} fields={of('held')} />
      <Group {...rest} title={say.posts} hint={say.postsHint} fields={of('holder')} more={say.allPosts} />
      <Group {...rest} title={say.contact} fields={of('phone', 'email', 'web', 'hours')} />
      <Group {...rest} title={say.tasks} fields={of('task')} more={say.allTasks} />
      <Group {...rest} title={say.more} fields={added} atOnce={0} more={() => say.addMore} />
    </>
  );
}

interface GroupProps extends GroupsProps {
  readonly title: string;
  readonly hint?: string;
  /** So many are seen at once, where there is a way to the rest. */
  readonly atOnce?: number;
  /** What leads to the rest of many. */
  readonly more?: (count: string) => string;
}

function Group({ title, hint, fields, typed, language, more, atOnce = seenAtOnce }: GroupProps) {
  if (fields.length === 0) return null;
  const say = reportTexts(language);
  const rest = more ? fields.slice(atOnce) : [];
  const labels = fields.map((field) => [field, labelOf(field, say, language)] as const);
  const drawn = (some: readonly CorrectableField[]) =>
    some.map((field) => (
      <ReportField
        {...{
          typed,
          language,
          text: field.text,
          name: inputName(field),
          label: labelIn(field, labels),
        }}
        lang={field.lang}
        rows={rowsOf(field)}
        type={field.kind === 'phone' ? 'tel' : undefined}
      />
    ));
  // What was typed is never hidden.
  const isTyped = rest.some((field) => (typed?.values.get(inputName(field)) ?? field.text) !== field.text);
  return (
    <ReportGroup title={title} hint={hint}>
      {drawn(fields.slice(0, fields.length - rest.length))}
      {rest.length > 0 && more && (
        <details open={isTyped}>
          <summary>{more(String(fields.length))}</summary>
          <div class="report__more">{drawn(rest)}</div>
        </details>
      )}
    </ReportGroup>
  );
}

/** An empty field takes less room. */
function rowsOf({ kind, text }: CorrectableField): number | undefined {
  return text === '' && rows[kind] ? 3 : rows[kind];
}

/** Fields that belong together, under a heading. */
export function ReportGroup({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class="report__group">
      <legend>
        <h2>{title}</h2>
      </legend>
      {hint && <p class="note">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Several fields that are called the same are told apart by their number. */
function labelIn(field: CorrectableField, labels: readonly (readonly [CorrectableField, string])[]): string {
  const label = labels.find(([one]) => one === field)?.[1] ?? '';
  const alike = labels.filter(([, other]) => other === label).map(([one]) => one);
  return alike.length > 1 ? `${label} ${alike.indexOf(field) + 1}` : label;
}

function labelOf({ kind, which, lang }: CorrectableField, say: ReportTexts, language: Language): string {
  const label = kind === 'holder' && which ? which : say.kinds[kind];
  const about = kind !== 'holder' && which ? `${label}, ${which}` : label;
  return lang === 'da' && language === 'en' ? `${about} (${say.inDanish})` : about;
}
