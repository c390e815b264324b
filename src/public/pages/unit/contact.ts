// SPDX-License-Identifier: MPL-2.0
import type { ContactBoxProps } from '../../../components/index.ts';
import {
  ancestorsOf,
  contactsOf,
  contactsOfType,
  type Entity,
  exceptionsInWords,
  type Id,
  inLanguage,
  nextTransition,
  type OpeningHours,
  openNow,
  openNowInWords,
  weekInWords,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { emailsOf, phonesOf, webOf } from './reach.ts';

/** How to reach a unit; where it has no ways of its own, how to reach the nearest unit above it that has. */
export function contactFor(
  visit: Visit,
  unit: Entity<'unit'>,
): Omit<ContactBoxProps, 'language'> | undefined {
  const { snapshot, ask } = visit;
  const owner = contactOwner(snapshot, unit);
  if (!owner) return undefined;
  const name = inLanguage(owner.name, ask.language);
  return {
    heading: owner === unit ? undefined : pageTexts(ask.language).contactOf(name),
    phones: phonesOf(visit, owner.id),
    emails: emailsOf(visit, owner.id),
    websites: webOf(visit, owner.id),
    address: addressOf(visit, owner.id),
    hours: hoursInWords(visit, owner.id),
  };
}

/** The unit, or else the nearest one above it, that has ways of being reached. */
export function contactOwner(snapshot: Visit['snapshot'], unit: Entity<'unit'>): Entity<'unit'> | undefined {
  return [unit, ...ancestorsOf(snapshot, unit.id).toReversed()].find(
    ({ id }) => contactsOf(snapshot, id).length > 0,
  );
}

/** When what is said about being open now stops being true. */
export function contactUntil({ snapshot, ask }: Visit, unit: Entity<'unit'>): Date | undefined {
  const owners = [unit, ...ancestorsOf(snapshot, unit.id)];
  const times = owners.flatMap(({ id }) => {
    const hours = hoursOf(snapshot, id);
    return (hours && nextTransition(hours, ask.now)) ?? [];
  });
  return times.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

function addressOf({ snapshot, ask }: Visit, ownerId: Id): ContactBoxProps['address'] {
  const [first] = contactsOfType(snapshot, ownerId, 'address');
  if (!first) return undefined;
  const { street, postalCode, city } = first.value.address;
  const site = snapshot.site.get(first.value.siteId ?? '');
  const lines = [street, `${postalCode} ${city}`];
  return {
    lines: site ? [inLanguage(site.name, ask.language), ...lines] : lines,
    mapHref: `https://www.openstreetmap.org/search?query=${encodeURIComponent(lines.join(', '))}`,
    note: site?.access ? inLanguage(site.access, ask.language) : undefined,
  };
}

function hoursOf(snapshot: Visit['snapshot'], ownerId: Id): OpeningHours | undefined {
  const [own] = contactsOfType(snapshot, ownerId, 'opening-hours');
  if (own) return own.value.hours;
  const [place] = contactsOfType(snapshot, ownerId, 'address');
  return snapshot.site.get(place?.value.siteId ?? '')?.hours ?? undefined;
}

function hoursInWords({ snapshot, ask }: Visit, ownerId: Id): ContactBoxProps['hours'] {
  const hours = hoursOf(snapshot, ownerId);
  if (!hours) return undefined;
  const { language, now, date, dated } = ask;
  return {
    weekly: weekInWords(hours, language).map(({ days, times }) => ({ days, hours: times })),
    exceptions: exceptionsInWords(hours, date, language).map((text) => ({ days: text, hours: '' })),
    openNow: dated
      ? undefined
      : { open: openNow(hours, now).open, text: openNowInWords(hours, now, language) },
  };
}
