// SPDX-License-Identifier: MPL-2.0
import { erasedName } from '../../organisation/index.ts';
import type { Belongings } from './belongs.ts';
import type { Said, Values } from './said.ts';
import type { Traces } from './traces.ts';

/** What an erasure does to what was said, and what it has done so far. */
export class WithoutPerson {
  readonly #theirs: Belongings;
  readonly #traces: Traces;
  /** How many texts something was taken out of. */
  texts = 0;

  constructor(theirs: Belongings, traces: Traces) {
    this.#theirs = theirs;
    this.#traces = traces;
  }

  /** A fact or an operation without the person: the very same where it tells nothing of them, null where nothing is left. */
  said<T extends Said>(said: T): T | null {
    if (this.#isTheirs(said)) return null;
    if (said.entity === 'person') return said.id === this.#theirs.personId ? nameless(said) : said;
    const alone = said.entity === 'absence' ? this.#withoutStandIn(said) : said;
    return (this.#mayTell(alone) ? this.#inside(alone) : alone) as T;
  }

  text(text: string): string {
    const without = this.#traces.without(text);
    if (without !== text) this.texts++;
    return without;
  }

  /** Whether there may be something of the person within. Nearly always not, and then nothing has to be made anew. */
  #mayTell(value: unknown, key = ''): boolean {
    if (typeof value === 'string') return !isNoText(key) && this.#traces.mayBeIn(value);
    if (Array.isArray(value)) return value.some((one) => this.#mayTell(one, key));
    if (typeof value !== 'object' || value === null || isNoText(key)) return false;
    for (const name in value) if (this.#mayTell((value as Values)[name], name)) return true;
    return false;
  }

  #isTheirs({ entity, id = '', owner }: Said): boolean {
    const { contactPoints, absences, memberships, pictures } = this.#theirs;
    if (entity === 'contactPoint' || owner) return contactPoints.has(id) || memberships.has(owner?.id ?? '');
    if (entity === 'picture') return pictures.has(id);
    return entity === 'absence' && absences.has(id);
  }

  #withoutStandIn<T extends Said>(said: T): T {
    const alone = (values: Values | undefined) =>
      values?.standInId === this.#theirs.personId ? { ...values, standInId: null } : values;
    const [state, set] = [alone(said.state), alone(said.set)];
    if (state === said.state && set === said.set) return said;
    return { ...said, ...(state && { state }), ...(set && { set }) };
  }

  /** Every text within, but for what is no sentence: how someone is reached, addresses, and what units and places are called. */
  #inside(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return isNoText(key) ? value : this.text(value);
    if (Array.isArray(value))
      return same(
        value,
        value.map((one) => this.#inside(one, key)),
      );
    if (typeof value !== 'object' || value === null || isNoText(key)) return value;
    const entries = Object.entries(value);
    const after = entries.map(([name, one]) => [name, this.#inside(one, name)] as const);
    return after.every(([, one], i) => one === entries[i]?.[1]) ? value : Object.fromEntries(after);
  }
}

/** What a street or a foundation is called is nobody's data, and an identifier or an address would not work any more. */
const notText = new Set(
  'id from to value address name shortName slug url decisionUrl website email phone'.split(' '),
);

/** An identifier has digits in it that may be those of a number, and would be another. */
function isNoText(key: string): boolean {
  return notText.has(key) || key.endsWith('Id') || key.endsWith('Ids');
}

/** A person has the names that stand for none, and is not shown to everyone. */
function nameless<T extends Said>(said: T): T {
  const without = (values: Values) => {
    const gone: Values = { ...erasedName, publication: 'internal' };
    return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, gone[field] ?? value]));
  };
  return {
    ...said,
    ...(said.state && { state: without(said.state) }),
    ...(said.set && { set: without(said.set) }),
  };
}

function same<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.every((one, i) => one === before[i]) ? before : after;
}
