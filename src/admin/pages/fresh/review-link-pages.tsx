// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import {
  dateInWords,
  type Entity,
  type FullSnapshot,
  inLanguage,
  pathOf,
} from '../../../organisation/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visitor } from '../../visit/visit.ts';
import { signInTexts } from '../sign-in/texts/index.ts';
import { freshTexts } from './texts/index.ts';

interface About {
  readonly snapshot: FullSnapshot;
  readonly unit: Entity<'unit'>;
}

/** Asks whether what is said of a unit is still right. The form is sent to the very address of the page. */
export function askPage(visitor: Visitor, { snapshot, unit }: About): Answer {
  const { language } = visitor;
  const say = freshTexts(language);
  const title = say.isItRight(inLanguage(unit.name, language));
  return page(visitor, {
    title,
    content: (
      <>
        <PageHead title={title} lead={say.linkLead} />
        <Columns>
          <p>
            <a href={`/${pathOf(snapshot, unit.id)}`}>{say.lookFirst}</a>
          </p>
          <form method="post">
            <button type="submit" class="button button-primary">
              {say.stillRight}
            </button>
          </form>
        </Columns>
      </>
    ),
  });
}

export function thanksPage(visitor: Visitor, unit: Entity<'unit'>): Answer {
  const { language, today } = visitor;
  const say = freshTexts(language);
  const lead = say.isConfirmed(inLanguage(unit.name, language), dateInWords(today, language));
  return page(visitor, { title: say.thanks, content: <PageHead title={say.thanks} lead={lead} /> });
}

export function gonePage(visitor: Visitor): Answer {
  const say = freshTexts(visitor.language);
  return page(visitor, {
    title: say.linkGone,
    status: 404,
    content: (
      <>
        <PageHead title={say.linkGone} lead={say.linkGoneHow} />
        <Columns>
          <p>
            <a href="/admin/ajour">{signInTexts(visitor.language).signIn}</a>
          </p>
        </Columns>
      </>
    ),
  });
}
