// SPDX-License-Identifier: MPL-2.0
import { correctableKinds } from '../../../../organisation/index.ts';
import type { ReportTexts } from './da.ts';

/** The same in English. */
export const en: ReportTexts = {
  title: 'Report an error',
  lead: 'Is something wrong or out of date? Correct it in the fields, or write what is wrong. Somebody looks at it before the page is changed.',
  about: 'The page that it is about:',
  unchanged:
    'The fields show what the page says now. Change only what is wrong. Empty a field if it should go away.',
  kinds: correctableKinds.en,
  texts: 'Name and texts',
  posts: 'Posts',
  postsHint: 'Write the name of the one who holds the post.',
  contact: 'Contact',
  tasks: 'Tasks',
  more: 'Is something missing?',
  addMore: 'Add something that the page does not say',
  allTasks: (count) => `See all ${count} tasks`,
  allPosts: (count) => `See all ${count} posts`,
  other: 'Anything else',
  comment: 'What is wrong?',
  commentHint: 'Never write CPR numbers or anything else confidential here.',
  sender: 'About you',
  senderHint: (days) =>
    `You need not say who you are. If you write your e-mail, it is only used to answer you once. Your name and e-mail are removed from the correction when somebody has dealt with it, and after ${days} days at the latest. An answer that was sent is deleted after 30 days.`,
  senderName: 'Your name (optional)',
  senderEmail: 'Your e-mail (optional)',
  trap: 'Leave this field empty',
  send: 'Send the correction',
  privacy: 'Read about how we treat personal data',
  wrong: 'The correction has not been sent yet',
  thanksTitle: 'Thank you for the correction',
  thanks: 'It has been sent to those who edit the page. They look at it before the page is changed.',
  thanksAnswer: 'If you wrote your e-mail, you get one answer at most, when somebody has dealt with it.',
  back: 'Back to the page',
  inDanish: 'in Danish',
  callInstead: 'You can also call or write:',
};
