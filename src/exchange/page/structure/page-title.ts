// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { isDiagramLink } from '../reading/diagram.ts';
import { introIn } from '../reading/list-intro.ts';
import { noiseRule } from '../reading/noise.ts';
import { updatedIn } from '../reading/updated.ts';
import { withoutGenitive } from '../words/canonical.ts';
import { kindOfNoun, kindOfPlural } from '../words/kinds.ts';
import { namesUnit } from '../words/organisation-words.ts';
import { isHeadingShape } from './heading-shape.ts';
import { isContactLine } from './on-contact.ts';
import { unitNameOf } from './title-name.ts';
import { unshouted } from './unshouted.ts';

/** The name of the unit that a page is about, and the line it was read from. */
export interface PageTitle {
  readonly name: string;
  readonly index: number;
  /** Whether that line is the page's heading and nothing more. */
  readonly isHeading: boolean;
}

/** Finds what the page is about: its heading, or else the unit that its text tells of; null where there is none. */
export function pageTitle(lines: readonly Line[]): PageTitle | null {
  const text = lines.findIndex(({ text, item, zone }) => zone === 'body' && !item && isProse(text));
  const end = text < 0 ? top : Math.min(text, top);
  return (
    ofMunicipality(lines, end) ??
    before(firstSubject(lines), headed(lines, end), lines) ??
    owner(lines) ??
    headed(lines, top) ??
    municipality(lines)
  );
}

/** Text that tells of a unit above all headings has it for its page: the first heading is a part of that. */
function before(told: PageTitle | null, headed: PageTitle | null, lines: readonly Line[]): PageTitle | null {
  const isMarked = headed !== null && lines[headed.index]?.level !== null;
  return told && headed && !isMarked && told.index < headed.index ? told : (headed ?? told);
}

const isProse = (text: string): boolean => text.length > 90 && noiseRule(text) === null;

/** "Kommunens organisation" is a heading over the whole of it: the unit is the municipality that the page names. */
const whole =
  /^(?:(?:kommunens|vores|den (?:kommunale|administrative)) )?(?:organisation(?:en)?|organisering|administration(?:en)?|administrative (?:organisation|ledelse)|organisationsplan|organisationsbeskrivelse|politiske og administrative organisation|forvaltninger|magistratsafdelinger|direktørområder)$/i;

/** "Fagenheder", "Forvaltninger": the units of all of it, and the name of none. */
const isPluralOnly = (text: string): boolean =>
  /^\p{L}+$/u.test(text) && kindOfPlural(text) !== null && kindOfNoun(text) === null;

const isOfMunicipality = (text: string): boolean =>
  isPluralOnly(text) || /^(?:kommunens|vores|den|organisationsbeskrivelse|organisationsplan)\b/i.test(text);

function ofMunicipality(lines: readonly Line[], end: number): PageTitle | null {
  const isTitle = (line: Line, at: number) => isTitleLine(line, lines[at + 1], line.level === 1);
  const isOfAll = ({ text }: Line) => whole.test(text) || isPluralOnly(text);
  const candidates = lines
    .slice(0, Math.max(end, 1))
    .flatMap((line, at) => (isOfAll(line) && (at === 0 || isTitle(line, at)) ? [at] : []));
  const index = candidates.find((at) => isOfMunicipality(lines[at]?.text ?? '')) ?? candidates[0] ?? -1;
  const text = lines[index]?.text;
  if (
    text === undefined ||
    lines.slice(0, index).some((line, at) => isTitle(line, at) && unitNameOf(line.text))
  )
    return null;
  const isOwn = isOfMunicipality(text) || !headed(lines, end);
  const named = isOwn ? municipality(lines) : null;
  return named && { name: named.name, index, isHeading: true };
}

/** How many lines from the top a page's heading is looked for among. */
const top = 60;

function headed(lines: readonly Line[], end: number): PageTitle | null {
  const marked = lines.findIndex(({ level, zone }) => level === 1 && zone === 'body');
  const order = marked >= 0 ? [marked, ...lines.slice(0, end).keys()] : [...lines.slice(0, end).keys()];
  for (const index of order) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line) continue;
    if (!isTitleLine(line, next, index === marked) && !isBelowFrame(lines, index)) continue;
    const name = unitNameOf(line.text);
    const below = isSiteName(line, next) ? unitNameOf(next?.text ?? '') : null;
    if (below) return { name: unshouted(below, lines), index: index + 1, isHeading: true };
    if (name) return { name: unshouted(name, lines), index, isHeading: true };
  }
  return null;
}

/** Right below "Søg" or another line of the frame a unit's name stands as apart as below blank space. */
function isBelowFrame(lines: readonly Line[], index: number): boolean {
  const [above, line, next] = lines.slice(index - 1, index + 2);
  if (!above || !line || noiseRule(above.text) === null || noiseRule(line.text) !== null) return false;
  return isShortName(line) && isTitleLine({ ...line, gap: true }, next, false);
}

/** The municipality's name right over the name of a unit is the website's. */
const isSiteName = ({ text }: Line, next: Line | undefined): boolean =>
  / kommune$/i.test(text) &&
  text.split(' ').length < 4 &&
  next !== undefined &&
  !next.gap &&
  isShortName(next);

function isTitleLine(line: Line, next: Line | undefined, marked: boolean): boolean {
  if (!/^\p{L}/u.test(line.text)) return false;
  const shaped = marked || isHeadingShape(line, next) || (line.gap && !next?.gap && isShortName(line));
  if (line.zone !== 'body' || !shaped) return false;
  if (noiseRule(line.text) || isDiagramLink(line.text) || updatedIn(line.text) !== undefined) return false;
  if (isContactLine(line.text) || leadersIn(contactsIn(line.text).rest).length > 0) return false;
  return marked || !introIn(line.text, next?.item === true) || namesUnit(line.text);
}

/** A name with a unit's word needs no blank space below it to be the heading. */
const isShortName = ({ text, item }: Line): boolean =>
  !item && text.length < 80 && !/[.,:;!?]$/.test(text) && namesUnit(text);

/** Small words that end as verbs do, and are none. */
const noVerb = /^(?:for|eller|under|over|efter|her|der|hvor|når|er|andre|samt|børn)$/;
const verb = /^(?:er|\p{Ll}{2,}(?:r|des|ås|es))$/u;

/** A page without a heading begins "Ledelsessekretariatet bistår …", "Greve Kommunes organisation har …". */
function firstSubject(lines: readonly Line[]): PageTitle | null {
  const index = lines.findIndex(
    ({ text, item, zone }) => !item && zone === 'body' && text.length > 30 && noiseRule(text) === null,
  );
  const words = lines[index]?.text.split(' ', 9) ?? [];
  const at = words.findIndex((word) => word === 'er' || (verb.test(word) && !noVerb.test(word)));
  const name = unitNameOf(words.slice(0, Math.max(at, 0)).join(' '));
  return name && namesUnit(name) && /^\p{Lu}/u.test(name) ? { name, index, isHeading: false } : null;
}

/** "Fællessekretariatets opgaver:", "Direktionen består af:": whose list it is. */
function owner(lines: readonly Line[]): PageTitle | null {
  for (const [index, line] of lines.slice(0, top).entries()) {
    const intro =
      line.zone === 'body' && !line.item ? introIn(line.text, lines[index + 1]?.item === true) : null;
    const name = intro?.subject ? unitNameOf(intro.subject) : null;
    if (name && namesUnit(name) && name.split(' ').length < 7)
      return { name: definite(name), index, isHeading: false };
  }
  return null;
}

/** A compound with this end is called in the definite form: "Ledelsessekretariats opgaver" are Ledelsessekretariatet's. */
const definite = (name: string): string => (/^\S+(?:sekretariat|kontor)$/.test(name) ? `${name}et` : name);

/** Any municipality that the page names. */
function municipality(lines: readonly Line[]): PageTitle | null {
  const index = lines.findIndex(({ text }) => /\p{Lu}\p{L}+ Kommune/u.test(text.slice(0, 2000)));
  const name = /(\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,2} Kommunes?)(?!\p{L})/u.exec(
    lines[index]?.text.slice(0, 2000) ?? '',
  )?.[1];
  return name ? { name: withoutGenitive(name), index, isHeading: false } : null;
}
