// SPDX-License-Identifier: MPL-2.0
import type { LinkTo, SiteFrame } from '../../components/index.ts';
import { formatPhone, inLanguage, profileOf } from '../../organisation/index.ts';
import { pageTexts } from '../texts/index.ts';
import { editHref, inOtherLanguage, link, reportHref } from './links.ts';
import type { Visit } from './visit.ts';

/** What is around every page: sender, search, chooser of websites, links, the other language. */
export function frameOf(visit: Visit): SiteFrame {
  const { ask, websites } = visit;
  const { language } = ask;
  const say = pageTexts(language);
  const other = language === 'da' ? 'en' : 'da';
  return {
    language,
    organisation: senderOf(visit),
    search: { ...searchOf(visit), description: link({ ...ask, dated: null }, 'opensearch.xml') },
    chooser: {
      action: link({ ...ask, dated: null }, 'gaa-til'),
      websites: websites.map(({ id, title, language: lang }) => ({
        id,
        title: inLanguage(title, language),
        lang: lang === language ? undefined : lang,
      })),
    },
    shortcuts: [
      { text: say.tasks, href: link(ask, 'opgaver') },
      { text: say.employees, href: link(ask, 'medarbejdere') },
      { text: say.changes, href: link(ask, 'aendringer') },
    ],
    footerLinks: footerLinks(visit),
    otherLanguage: { text: say.otherLanguage, href: inOtherLanguage(ask, other), lang: other },
  };
}

/** Whose site it is, and how to reach them. */
export function senderOf(visit: Visit): SiteFrame['organisation'] {
  const profile = profileOf(visit.snapshot);
  const { language } = visit.ask;
  const { phone, email, address } = profile ?? {};
  return {
    name: profile ? inLanguage(profile.name, language) : 'Vejviser',
    href: link(visit.ask, ''),
    logo: profile?.theme?.logo ?? 'none',
    address: address ? [address.street, `${address.postalCode} ${address.city}`] : undefined,
    phone: phone ? { text: formatPhone(phone), href: `tel:${phone}` } : undefined,
    email: email ?? undefined,
  };
}

/** The search form: what is asked for now, and the day it is asked of. */
export function searchOf({ ask }: Visit): SiteFrame['search'] {
  return {
    action: link({ ...ask, dated: null }, 'soeg'),
    query: ask.query.get('q') ?? undefined,
    suggestions: link({ ...ask, dated: null }, 'soeg.json'),
    date: ask.dated ?? undefined,
  };
}

function footerLinks({ ask }: Visit): readonly LinkTo[] {
  const say = pageTexts(ask.language);
  const undated = { ...ask, dated: null };
  return [
    { text: say.accessibility, href: link(undated, 'tilgaengelighed') },
    { text: say.privacy, href: link(undated, 'privatliv') },
    { text: say.cookies, href: link(undated, 'cookies') },
    { text: say.tasks, href: link(ask, 'opgaver') },
    { text: say.employees, href: link(ask, 'medarbejdere') },
    { text: say.changes, href: link(ask, 'aendringer') },
    { text: say.websites, href: link(ask, 'hjemmesider') },
    { text: say.reportTitle, href: reportHref(ask) },
    { text: say.editThisPage, href: editHref(ask) },
  ];
}
