// SPDX-License-Identifier: MPL-2.0
import { dateInWords, inLanguage, type Language } from '../../../organisation/index.ts';
import { type Review, type ReviewState, reviewOf } from '../../../register/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import type { UnitEdited } from '../unit/unit-edited.ts';
import { StillRight } from './still-right.tsx';
import { freshTexts } from './texts/index.ts';

/** On the page of a unit: when it was last confirmed, by one click that it is still right, and who answers for that. */
export async function reviewForm({ editor, unit, filled }: UnitEdited) {
  const { language, snapshot, office } = editor;
  const say = freshTexts(language);
  const reviews = await office.register.reviews.all();
  const state = reviewOf(snapshot, reviews, unit.id, office.rules.reviewDays);
  const fields = new Fields('gennemsyn', filled, language);
  return (
    <section id="gennemsyn">
      <h2>{say.reviewTitle}</h2>
      <p>{sentences(state, editor, unit.id).join(' ')}</p>
      <StillRight editor={editor} unit={unit} />
      <details class="review-arrange" open={filled?.form === 'gennemsyn'}>
        <summary>{say.arrange}</summary>
        <form class="form" method="post" action={`/admin/ajour/${unit.id}/ansvar`}>
          <input type="hidden" name="token" value={editor.signedIn.formToken} />
          <Arranged {...{ fields, language }} own={reviews.get(unit.id)} standard={office.rules.reviewDays} />
        </form>
      </details>
    </section>
  );
}

interface ArrangedProps {
  readonly fields: Fields;
  readonly own: Review | undefined;
  readonly standard: number;
  readonly language: Language;
}

function Arranged({ fields, own, standard, language }: ArrangedProps) {
  const say = freshTexts(language);
  return (
    <>
      {fields.general(['ansvarlig', 'dage']).map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      <div class="form__row">
        <Field
          {...{ id: 'ansvarlig', name: 'ansvarlig', type: 'email', language }}
          label={say.responsibleEmail}
          hint={say.responsibleHint}
          state={fields.get('ansvarlig', own?.responsible?.email ?? '')}
        />
        <Field
          {...{ id: 'dage', name: 'dage', language }}
          label={say.everyDays}
          hint={say.everyDaysHint(standard)}
          state={fields.get('dage', own?.everyDays ? String(own.everyDays) : '')}
        />
        <div class="form__end">
          <button type="submit" class="button button-secondary">
            {say.save}
          </button>
        </div>
      </div>
    </>
  );
}

function sentences(
  state: ReviewState,
  { language, snapshot, today }: Editor,
  unitId: string,
): readonly string[] {
  const say = freshTexts(language);
  const { responsible, responsibleFrom, confirmedOn, confirmedBy, due } = state;
  const day = dateInWords(due, language);
  const above = responsibleFrom === unitId ? undefined : snapshot.unit.get(responsibleFrom ?? '');
  const who = (name: string) =>
    above ? say.responsibleAbove(name, inLanguage(above.name, language)) : say.responsible(name);
  return [
    confirmedOn ? say.confirmed(dateInWords(confirmedOn, language), confirmedBy ?? '') : say.neverConfirmed,
    due <= today ? say.isDue(day) : say.nextDue(day),
    responsible ? who(responsible.name) : say.nobody,
  ];
}
