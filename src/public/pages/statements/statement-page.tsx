// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead, Paragraphs, Prose } from '../../../components/index.ts';
import { formatPhone, profileOf } from '../../../organisation/index.ts';
import { statements } from '../../texts/statements/index.ts';
import type { Statement, Statements } from '../../texts/statements/statement.ts';
import { type Answer, redirect } from '../../visit/answer.ts';
import { senderOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';

/** Makes the page of one of the statements: accessibility, privacy, cookies. */
export function statementPage(which: keyof Statements): (visit: Visit) => Answer {
  return (visit) => {
    const profile = profileOf(visit.snapshot);
    const phone = profile?.phone ? formatPhone(profile.phone) : null;
    const publisher = { name: senderOf(visit).name, phone, email: profile?.email ?? null };
    const statement = statements[visit.ask.language][which](publisher);
    return page(visit, {
      title: statement.title,
      description: statement.lead,
      breadcrumbs: { trail: homeTrail(visit), current: statement.title },
      content: <Content {...statement} />,
    });
  };
}

/** `/was`: where the authorities look for the accessibility statement. */
export function was(visit: Visit): Answer {
  return redirect(link({ ...visit.ask, dated: null }, 'tilgaengelighed'), 302);
}

function Content({ title, lead, sections }: Statement) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Columns>
        <Prose>
          {sections.map(({ heading, paragraphs }) => (
            <>
              <h2>{heading}</h2>
              <Paragraphs text={paragraphs.join('\n\n')} />
            </>
          ))}
        </Prose>
      </Columns>
    </>
  );
}
