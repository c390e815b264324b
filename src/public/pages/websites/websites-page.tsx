// SPDX-License-Identifier: MPL-2.0
import { Columns, Notice, PageHead, WebsiteList } from '../../../components/index.ts';
import { type Entity, inLanguage, pathOf, websitesOf } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { type Answer, redirect } from '../../visit/answer.ts';
import { senderOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { homeTrail } from '../trail.ts';

/** `/hjemmesider`: the organisation's other websites. */
export function websitesPage(visit: Visit): Answer {
  return websites(visit, false);
}

/** `/gaa-til?hjemmeside=…`: sends on to a registered website, by its identifier or address, and to no other. */
export function goToWebsite(visit: Visit): Answer {
  const wanted = visit.ask.query.get('hjemmeside') ?? '';
  if (wanted === '') return redirect(link(visit.ask, 'hjemmesider'), 303);
  const website = visit.websites.find(({ id, url }) => id === wanted || url === wanted);
  return website ? redirect(website.url, 303) : websites(visit, true);
}

function websites(visit: Visit, refused: boolean): Answer {
  const { language } = visit.ask;
  const say = pageTexts(language);
  const registered = websitesOf(visit.snapshot);
  const lead = registered.length > 0 ? say.websitesLead(senderOf(visit).name) : say.noWebsites;
  return page(visit, {
    title: say.websites,
    status: refused ? 404 : 200,
    description: lead,
    breadcrumbs: { trail: homeTrail(visit), current: say.websites },
    content: (
      <>
        <PageHead title={say.websites} lead={lead}>
          {refused && (
            <Notice kind="warning" heading={say.websiteUnknownTitle} paragraphs={[say.websiteUnknown]} />
          )}
        </PageHead>
        <Columns>
          <WebsiteList language={language} websites={registered.map((website) => rowFor(visit, website))} />
        </Columns>
      </>
    ),
  });
}

function rowFor({ ask, snapshot }: Visit, website: Entity<'website'>) {
  const owner = snapshot.unit.get(website.unitId ?? '');
  return {
    title: inLanguage(website.title, ask.language),
    href: website.url,
    address: website.url.replace(/^https?:\/\/(www\.)?|\/$/g, ''),
    lang: website.language === ask.language ? undefined : website.language,
    owner: owner && {
      text: inLanguage(owner.name, ask.language),
      href: link(ask, pathOf(snapshot, owner.id)),
    },
  };
}
