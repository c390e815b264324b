// SPDX-License-Identifier: MPL-2.0
import { type Publisher, type Statements, ways } from './statement.ts';

/** How to get hold of the municipality: `call 9931 3131 or write to …`. */
function contact(by: Publisher): string {
  return ways(by, 'call', 'or', 'write to') || `contact ${by.name}`;
}

/** The statements in English. */
export const en: Statements = {
  accessibility: (by) => ({
    title: 'Accessibility statement',
    lead: `${by.name} wants everyone to be able to use this website. Here is how far we are, and what to do if something gives you trouble.`,
    sections: [
      {
        heading: 'What this statement is about',
        paragraphs: [
          'It is about this website on the organisation: the pages on units, people, changes and websites, the organisation charts and the search.',
        ],
      },
      {
        heading: 'How far we are',
        paragraphs: [
          'The pages are built to the European standard EN 301 549 and WCAG 2.2, level AA. Each kind of page is tested by machine for accessibility errors, in light and dark, on small and large screens, before a new version is taken into use.',
          'The pages can be used by keyboard alone, without JavaScript, with a screen reader, at 400 % zoom and on paper. Each organisation chart is also there in words.',
          'Tests by machine do not find everything. We know of no errors on the pages, but want to hear of them.',
        ],
      },
      {
        heading: 'Tell us if something does not work',
        paragraphs: [
          'Tell us which page it is about and what you wanted to do. We will answer, and help you with what you needed.',
        ],
      },
      {
        heading: 'If you get no answer',
        paragraphs: [
          'The Danish Agency for Digital Government supervises that public websites are accessible, under the act on the accessibility of websites and mobile applications of public sector bodies. You can complain there if you are not content with our answer.',
        ],
      },
      { heading: 'Contact', paragraphs: [`If you need help, ${contact(by)}.`] },
    ],
  }),
  privacy: (by) => ({
    title: 'Privacy',
    lead: 'What we know of those who visit the site, and of those who are on it.',
    sections: [
      {
        heading: 'When you visit the site',
        paragraphs: [
          'We set no cookies, do not measure what you do, and fetch nothing from others. The address of your computer is only used to send you the page, and is not kept with what you search for.',
        ],
      },
      {
        heading: 'When you propose a correction',
        paragraphs: [
          'You can send a correction without saying who you are. If you write your name or your e-mail, they are only used to answer you, once. They are removed from the correction when somebody has dealt with it, and at the latest after the time that the form tells. The answer and the address it was sent to are deleted 30 days after it was sent. The proposal itself is kept, so that one can see why the page was changed.',
          'We count how many corrections come from the same place within an hour. The address of the computer is not kept. Never write CPR numbers or anything else confidential in a correction.',
        ],
      },
      {
        heading: 'When you are on the site',
        paragraphs: [
          `${by.name} shows the name, post and work contact details of employees and elected members whom citizens need to be able to reach. Some have a picture on their page too. It does so to inform about how the municipality is organised and who does what.`,
          'Private details, details for internal use and civil registration numbers are not on the site. Protected names are not shown.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          `You can learn what is registered about you, have errors corrected and in some cases have details deleted. To do so, ${contact(by)}.`,
          'You can complain to the Danish Data Protection Agency about the way we handle details about you.',
        ],
      },
    ],
  }),
  cookies: () => ({
    title: 'Cookies',
    lead: 'The site sets no cookies when you visit it.',
    sections: [
      {
        heading: 'So there is nothing to agree to',
        paragraphs: [
          'We store nothing on your equipment and read nothing from it. There are no statistics, no advertisements and no content from others.',
          'If you follow a link to another website, the rules of that website apply.',
        ],
      },
      {
        heading: 'When employees sign in',
        paragraphs: [
          'Employees who edit the register or work at the switchboard get a necessary cookie, vejviser, for as long as they are signed in. If they sign in at the municipality’s own login provider, they get one more, vejviser-undervejs, on their way there and back, for at most 20 minutes. On a secure connection, the names begin with __Host-.',
          'For those who work at the switchboard, the browser remembers in localStorage whom they have called. It also keeps the details that they may look up in Cache Storage, with a service worker, so that they can work when the network fails. The details are used for at most 12 hours. Both are deleted when they sign out.',
          'All of it is necessary for their work. It needs no consent, and none of it follows them to other websites.',
        ],
      },
    ],
  }),
};
