// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { PhoneLink } from '../link.ts';
import type { SiteFrame } from '../page/frame.ts';

/** The address of the fictional municipality that the gallery shows. Numbers in 7000 lead to nobody there. */
export const origin = 'https://vejviser.solvig.example';

export function phone(text: string): PhoneLink {
  return { text, href: `tel:+45${text.replace(' ', '')}` };
}

const links = {
  da: [
    { text: 'Opgaver', href: '/opgaver' },
    { text: 'Medarbejdere', href: '/medarbejdere' },
    { text: 'Ændringer', href: '/aendringer' },
    { text: 'Tilgængelighedserklæring', href: '/was' },
    { text: 'Privatliv', href: '/privatliv' },
    { text: 'Cookies', href: '/cookies' },
  ],
  en: [
    { text: 'Tasks', href: '/en/opgaver' },
    { text: 'Employees', href: '/en/medarbejdere' },
    { text: 'Changes', href: '/en/aendringer' },
    { text: 'Accessibility statement', href: '/en/was' },
  ],
} as const;

const websites = [
  { id: '5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c01', title: 'Solvig Bibliotekerne' },
  {
    id: '5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c02',
    title: 'Erhverv Solvig: hjælp til virksomheder og iværksættere',
  },
  { id: '5f0c2b1e-7a55-4a8e-9d11-0c6f3a2b1c03', title: 'Visit Solvig', lang: 'en' },
];

/** The frame of Solvig Kommune's pages. */
export function solvig(language: Language): SiteFrame {
  const danish = language === 'da';
  return {
    language,
    organisation: {
      name: 'Solvig Kommune',
      href: danish ? '/' : '/en',
      logo: 'shield',
      address: ['Torvet 1', '9990 Solvig'],
      phone: phone('7000 3131'),
      email: 'kommunen@solvig.example',
    },
    search: { action: danish ? '/soeg' : '/en/soeg' },
    chooser: { action: '/gaa-til', websites },
    shortcuts: links[language].slice(0, 2),
    footerLinks: links[language],
    otherLanguage: danish
      ? { text: 'English', href: '/en', lang: 'en' }
      : { text: 'Dansk', href: '/', lang: 'da' },
  };
}
