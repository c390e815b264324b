// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead, Prose, Reach } from '../../../components/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { senderOf } from '../../visit/frame.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';

/** `/ret-en-fejl?side=…`: how to tell the organisation that something on a page is wrong. */
export function reportPage(visit: Visit): Answer {
  const say = pageTexts(visit.ask.language);
  return page(visit, {
    title: say.reportTitle,
    description: say.reportLead,
    index: false,
    breadcrumbs: { trail: homeTrail(visit), current: say.reportTitle },
    content: (
      <>
        <PageHead title={say.reportTitle} lead={say.reportLead} />
        <Columns>
          <Prose>
            <About visit={visit} />
          </Prose>
        </Columns>
      </>
    ),
  });
}

function About({ visit }: { readonly visit: Visit }) {
  const { language } = visit.ask;
  const say = pageTexts(language);
  const { phone, email } = senderOf(visit);
  const about = addressAsked(visit);
  return (
    <>
      {about && (
        <p>
          {say.reportPage} <a href={about}>{about}</a>
        </p>
      )}
      <p>{say.reportBy}</p>
      <Reach language={language} phones={phone ? [phone] : []} />
      {email && (
        <p>
          <a href={mailTo(email, say.reportSubject, say.reportBody(about ?? visit.site.url))}>
            {say.reportMail}
          </a>
        </p>
      )}
    </>
  );
}

/** The page that the report is about: only ever one of this site. */
function addressAsked({ ask, site }: Visit): string | undefined {
  const asked = ask.query.get('side');
  if (!asked?.startsWith('/') || asked.length > 2_000) return undefined;
  const url = URL.parse(asked, site.url);
  return url && url.origin === new URL(site.url).origin ? url.href : undefined;
}

function mailTo(address: string, subject: string, body: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
