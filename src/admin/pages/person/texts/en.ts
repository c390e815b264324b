// SPDX-License-Identifier: MPL-2.0
import type { PersonTexts } from './da.ts';

/** The same in English. */
export const en: PersonTexts = {
  editPerson: (name) => `Edit ${name}`,
  nobodyTitle: 'There is no such person',
  nobody: 'The person is not in the organisation today, or has no post in your units.',
  seePage: 'See the page',
  nameAndPublication: 'Name and publication',
  givenName: 'Given name',
  familyName: 'Family name',
  publication: 'Who sees that the person is here?',
  public: 'Everyone',
  internal: 'The house',
  protected: 'Administrators only (a protected name)',
  publicationHint: 'Everyone sees only a person with a post that everyone can see.',
  postsNow: 'Posts now',
  postsBefore: 'Posts before',
  none: 'None.',
  reason: 'Name or publication edited',
};
