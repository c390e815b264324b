// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { Notice } from '../../../components/index.ts';
import { dateInWords, type FullSnapshot } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Editor } from '../../visit/visit.ts';
import type { Known } from './known.ts';
import { historyTexts } from './texts/index.ts';

interface KnownFormProps {
  readonly editor: Editor;
  readonly action: string;
  readonly known: Known | undefined;
  /** What the thing was then; null where it was not there. */
  readonly show: (snapshot: FullSnapshot) => ComponentChildren;
}

/** Asks for a day, and shows what the register knew on it. */
export function KnownForm({ editor, action, known, show }: KnownFormProps) {
  const { language, query } = editor;
  const say = historyTexts(language);
  const state = (name: string) => ({ value: query.get(name) ?? '', error: undefined, now: undefined });
  return (
    <section id="kendt">
      <h2>{say.knownTitle}</h2>
      <p>{say.knownHint}</p>
      <form class="form" method="get" action={`${action}#kendt`}>
        <div class="form__row">
          <Field
            {...{ id: 'kendt-den', name: 'kendt', label: say.knownOn, type: 'date', language }}
            state={state('kendt')}
            required
          />
          <Field
            {...{
              id: 'kendt-om',
              name: 'dag',
              label: say.onDay,
              hint: say.onDayHint,
              type: 'date',
              language,
            }}
            state={state('dag')}
          />
          <div class="form__end">
            <button type="submit" class="button button-secondary">
              {say.show}
            </button>
          </div>
        </div>
      </form>
      {known && <Shown {...{ editor, known, show }} />}
    </section>
  );
}

function Shown({
  editor: { language },
  known: { knownOn, about, snapshot },
  show,
}: Pick<KnownFormProps, 'editor' | 'show'> & { readonly known: Known }) {
  const say = historyTexts(language);
  const [known, day] = [dateInWords(knownOn, language), dateInWords(about, language)];
  if (!snapshot) return <Notice heading={say.notYet(known)} />;
  return (
    <div class="known">
      <h3>{say.asKnown(known, day)}</h3>
      {show(snapshot) ?? <p>{say.notThere}</p>}
    </div>
  );
}
