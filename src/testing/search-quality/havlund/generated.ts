// SPDX-License-Identifier: MPL-2.0
import { Dice } from '../../big-organisation/dice.ts';
import type { Entry } from '../corpus.ts';
import type { Judgement } from '../measure.ts';
import { havlund, havlundPeople, havlundUnitList } from './corpus.ts';
import { mistyped } from './mistyped.ts';

const dice = new Dice(42);
const count = 200;
const lower = (text: string) => text.toLowerCase();
const wordsOf = (text: string) => text.split(/[\s-]+/).filter((word) => word.length > 1);
const list = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** Those of whom all these words are true, wherever they stand in name, title or unit. */
const withWords = (words: readonly string[], some = havlund) =>
  ids(
    some.filter((one) => {
      const own = wordsOf(lower(`${one.name} ${one.title} ${one.unit}`));
      return words.every((word) => own.includes(lower(word)));
    }),
  );

function times(kind: string, make: () => Omit<Judgement, 'kind'> | undefined): readonly Judgement[] {
  const made = new Map<string, Judgement>();
  for (let i = 0; i < 20 * count && made.size < count; i++) {
    const one = make();
    if (one && one.rel.length > 0) made.set(one.q, { kind, ...one });
  }
  return [...made.values()];
}

const spelledOut = (text: string) =>
  lower(text).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('ü', 'ue');
const bare = (text: string) =>
  lower(text).replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('ü', 'u');
const ringed = (text: string) => lower(text).replaceAll('aa', 'å');

function exact() {
  const { name } = dice.pick(havlundUnitList);
  const q = dice.pick([name, lower(name), name.toUpperCase()]);
  return { q, rel: ids(havlundUnitList.filter((unit) => unit.name === name)) };
}

function prefix() {
  const { name } = dice.pick(havlundUnitList);
  const word = lower(dice.pick(wordsOf(name)));
  if (word.length < 6) return undefined;
  const q = word.slice(0, 4 + dice.below(word.length - 5));
  const begins = (unit: Entry) =>
    [...wordsOf(unit.name), ...wordsOf(unit.aliases), ...list(unit.tasks)].some((one) =>
      lower(one).startsWith(q),
    );
  const named = havlundPeople.filter((person) =>
    wordsOf(person.name).some((one) => lower(one).startsWith(q)),
  );
  return { q, rel: ids([...havlundUnitList.filter(begins), ...named]) };
}

/** A name, or a task, written in another way; nothing where it is written alike. */
function rewritten(rewrite: (text: string) => string) {
  return () => {
    const one = dice.pick(havlund);
    const text = one.kind === 'unit' ? dice.pick([one.name, ...list(one.tasks)]) : one.name;
    const q = rewrite(text);
    if (q === lower(text)) return undefined;
    const same = havlund.filter(({ name, tasks }) =>
      [name, ...list(tasks)].some((other) => rewrite(other) === q),
    );
    return { q, rel: ids(same) };
  };
}

function typo() {
  const one = dice.pick(havlund);
  const text = one.kind === 'unit' ? dice.pick([one.name, ...list(one.tasks)]) : one.name;
  const words = wordsOf(lower(text)).filter((word) => word.length > 1);
  const long = words.filter((word) => word.length >= 6);
  if (long.length === 0 || words.length > 2) return undefined;
  const wrong = dice.pick(long);
  const q = words.map((word) => (word === wrong ? mistyped(dice, word) : word)).join(' ');
  const right = ({ name, tasks }: Entry) =>
    [name, ...list(tasks)].some((other) => wordsOf(lower(other)).join(' ') === words.join(' '));
  return { q, rel: ids(havlund.filter(right)) };
}

function phone() {
  const { phone: number } = dice.pick(havlund);
  const pairs = number.match(/../g)?.join(' ') ?? '';
  const halves = `${number.slice(0, 4)} ${number.slice(4)}`;
  const q = dice.pick([
    number,
    pairs,
    halves,
    `+45 ${halves}`,
    `+45${number}`,
    `0045 ${pairs}`,
    number.slice(4),
    number.slice(0, 6),
  ]);
  const digits = q.replace(/\s/g, '').replace(/^(\+|00)45/, '');
  return { q, rel: ids(havlund.filter((one) => one.phone.startsWith(digits) || one.phone.endsWith(digits))) };
}

function email() {
  const { email: address, kind } = dice.pick(havlund);
  const [before = ''] = address.split('@');
  const q =
    kind === 'unit'
      ? dice.pick([address, `${before}@`])
      : dice.pick([address, before, `${before}@`, address.toUpperCase()]);
  return { q, rel: ids(havlund.filter((one) => one.email === address)) };
}

function person() {
  const one = dice.pick(havlundPeople);
  const names = wordsOf(one.name);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const unit = wordsOf(one.unit)[0] ?? '';
  const q = lower(
    dice.pick([
      `${one.title} ${last}`,
      `${unit} ${first}`,
      `${first} ${last}`,
      `${last} ${first}`,
      `${first} ${unit}`,
      `${one.title} ${one.unit}`,
    ]),
  );
  const right = withWords(q.split(/[\s-]+/), havlundPeople);
  return { q, rel: right };
}

function abbreviation() {
  const { aliases } = dice.pick(havlundUnitList);
  const [alias] = list(aliases);
  if (!alias || alias !== alias.toUpperCase()) return undefined;
  return {
    q: dice.pick([alias, lower(alias)]),
    rel: ids(havlundUnitList.filter((unit) => list(unit.aliases).includes(alias))),
  };
}

/** Queries that follow from the corpus itself, of each kind as many as there are, 200 at most. */
export const generated: readonly Judgement[] = [
  ...times('exact', exact),
  ...times('prefix', prefix),
  ...times('aa-oe', () => dice.pick([rewritten(spelledOut), rewritten(ringed)])()),
  ...times('no-diacritics', rewritten(bare)),
  ...times('typo', typo),
  ...times('phone', phone),
  ...times('email', email),
  ...times('person', person),
  ...times('abbrev', abbreviation),
];
