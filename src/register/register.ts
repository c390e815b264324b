// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Permit } from '../access/index.ts';
import type { Database } from '../database/index.ts';
import {
  type AsOf,
  type Audience,
  type Change,
  type Chronicle,
  type CivilDate,
  type EntityName,
  type Fact,
  fullName,
  type Id,
  type Outcome,
  type PictureFile,
  type Snapshot,
  type State,
  type Timeline,
} from '../organisation/index.ts';
import { type Recorded, record } from './change/record.ts';
import { rehearse } from './change/rehearse.ts';
import { readTimelines } from './change/timelines.ts';
import { type Proposal, type TriedOut, tryOut } from './change/try-out.ts';
import type { Coming } from './coming/coming.ts';
import { readComing } from './coming/read-coming.ts';
import { ofPerson, ofUnit } from './coming/whose.ts';
import { Corrections } from './corrections/corrections.ts';
import { Drafts } from './drafts/drafts.ts';
import { erase, lookAtErasure } from './erasure/erase.ts';
import type { Erased, ErasureReason } from './erasure/erasure.ts';
import { type FoundPerson, findPeople } from './erasure/find-people.ts';
import { namesOf } from './erasure/gather.ts';
import { Chronicles } from './history/chronicles.ts';
import { type Held, readCareer } from './history/read-career.ts';
import { type RecordedChange, readLatestChanges, readSomeChanges } from './history/read-changes.ts';
import { type MadeHistory, readMadeBy } from './history/read-made-by.ts';
import { type Part, readTouched, type ToldHistory } from './history/read-touched.ts';
import { belongingToPerson, belongingToUnit } from './history/what-belongs.ts';
import { Letters } from './letters/letters.ts';
import { Links } from './links/links.ts';
import { Effects } from './outbox/effects.ts';
import { Pictures } from './pictures/pictures.ts';
import { type OfPost, readOfPost } from './read/of-post.ts';
import { Snapshots } from './read/snapshots.ts';
import { Digests } from './reviews/digests.ts';
import { UnitReviews } from './reviews/reviewing.ts';
import { countUnanswered, listUnanswered, type UnansweredSearch } from './searches/unanswered.ts';

/** The register of one organisation: the only way in is a change, the only way out a snapshot. */
export class Register {
  readonly organisationId: Id;
  /** Reorganisations that are being prepared. */
  readonly drafts: Drafts;
  /** What citizens propose to correct. */
  readonly corrections: Corrections;
  /** What is to be sent by e-mail. */
  readonly letters: Letters;
  /** What takes effect on its day, and is told once. */
  readonly effects: Effects;
  /** Whether what is said of units is still right, and who answers for that. */
  readonly reviews: UnitReviews;
  /** Who gets the weekly letter. */
  readonly digests: Digests;
  /** Whether the web addresses it names still answer. */
  readonly links: Links;
  /** The bytes of pictures. */
  readonly pictures: Pictures;
  readonly #database: Database;
  readonly #snapshots: Snapshots;
  readonly #chronicles: Chronicles;
  readonly #newKey: string | undefined;

  /** `newKey`: the key of an organisation that is not there yet, and is made room for by the first change. */
  constructor(database: Database, organisationId: Id, newKey?: string) {
    this.organisationId = organisationId;
    this.#newKey = newKey;
    this.#database = database;
    this.#snapshots = new Snapshots(database, organisationId);
    this.drafts = new Drafts(database, organisationId, this.#snapshots);
    this.corrections = new Corrections(database, organisationId, this.#snapshots);
    this.letters = new Letters(database, organisationId);
    this.effects = new Effects(database, organisationId);
    this.reviews = new UnitReviews(database, organisationId);
    this.digests = new Digests(database, organisationId);
    this.links = new Links(database, organisationId);
    this.pictures = new Pictures(database, organisationId, this.#snapshots);
    this.#chronicles = new Chronicles(database, organisationId);
  }

  /** The number of the last change that is in the snapshots given out now. */
  get change(): number {
    return this.#snapshots.change;
  }

  /** The organisation as of an instant. */
  snapshot<A extends Audience>(audience: A, asOf: AsOf): Promise<Snapshot<A>> {
    return this.#snapshots.get(audience, asOf);
  }

  /** The same where it is kept already, at once; undefined where it has to be read. */
  kept<A extends Audience>(audience: A, asOf: AsOf): Snapshot<A> | undefined {
    return this.#snapshots.kept(audience, asOf);
  }

  /** Every unit there has been, as far as an audience may know that looks on the day `seenOn`. */
  chronicle(audience: Audience, seenOn: CivilDate): Promise<Chronicle> {
    return this.#chronicles.get({ audience, seenOn }, this.change);
  }

  /** The posts that a person has held until and with the day of `asOf`, the latest first. */
  async career(audience: Audience, personId: Id, asOf: AsOf): Promise<readonly Held[]> {
    const chronicle = await this.chronicle(audience, asOf.seenOn);
    const reading = { organisationId: this.organisationId, audience, asOf };
    return readCareer(this.#database.query, reading, personId, chronicle);
  }

  /** Records a change at the instant `now`, with the bytes of new pictures in it, whole or not at all. */
  record(
    permit: Permit,
    change: Change,
    now: Date,
    files?: readonly PictureFile[],
  ): Promise<Outcome<Recorded>> {
    return record(this.#database, this.#snapshots, { permit, change, now, files, newKey: this.#newKey });
  }

  /** Takes all that tells who a person is out of the register, present and past, for good; or refuses. */
  erase(
    permit: Permit,
    personId: Id,
    { reason }: { readonly reason: ErasureReason },
    now: Date,
  ): Promise<Outcome<Erased>> {
    return erase(this.#database, this.#snapshots, { permit, personId, reason, now });
  }

  /** What erasing a person would take, counted. */
  lookAtErasure(personId: Id, now: Date): Promise<Outcome<Erased>> {
    return lookAtErasure(this.#database, this.#snapshots, this.organisationId, personId, now);
  }

  /** Every full name that a person is or was recorded under; none where there is no such person, or they were erased. */
  async namesOf(personId: Id): Promise<readonly string[]> {
    const names = await namesOf(this.#database.query, this.organisationId, personId);
    return names.map(fullName);
  }

  /** People of any time whose name has some words in it. */
  findPeople(words: string, most: number): Promise<readonly FoundPerson[]> {
    return findPeople(this.#database.query, this.organisationId, words, most);
  }

  /** The latest changes, the last first. */
  latestChanges(most: number): Promise<readonly RecordedChange[]> {
    return readLatestChanges(this.#database.query, this.organisationId, most);
  }

  /** One change; undefined where there is none of that number. */
  async changeNumbered(number: number): Promise<RecordedChange | undefined> {
    const [change] = await readSomeChanges(
      this.#database.query,
      this.organisationId,
      sql`number = ${number}`,
      1,
    );
    return change;
  }

  /** What changes did to a unit or a person and all that belongs to it, the last first. */
  historyOf(entity: 'unit' | 'person', id: Id, part: Part): Promise<ToldHistory> {
    const belongs = (entity === 'unit' ? belongingToUnit : belongingToPerson)(this.organisationId, id);
    return this.#database.readTransaction((tx) => readTouched(tx, this.organisationId, belongs, part));
  }

  /** What the changes that somebody has recorded did to anything, the last first. */
  changesBy(actor: string, part: Part): Promise<MadeHistory> {
    return this.#database.readTransaction((tx) => readMadeBy(tx, this.organisationId, actor, part));
  }

  /** What is planned after a day for a unit or a person and all that belongs to it. */
  comingFor(entity: 'unit' | 'person', id: Id, today: CivilDate): Promise<Coming> {
    const whose = (entity === 'unit' ? ofUnit : ofPerson)(this.organisationId, id);
    return this.#database.readTransaction((tx) => readComing(tx, this.organisationId, whose, today));
  }

  /** All that is known now of one thing, over all time; planned days too. */
  async timeline<K extends EntityName>(entity: K, id: Id): Promise<Timeline<State<K>>> {
    const timelines = await readTimelines(this.#database.query, this.organisationId, entity, [id]);
    return (timelines.get(id) ?? []) as unknown as Timeline<State<K>>;
  }

  /** Who holds a post, what it leads and how it is reached there, on any day from one on as all is planned now. */
  ofPost(postId: Id, from: CivilDate): Promise<readonly OfPost[]> {
    return readOfPost(this.#database.query, this.organisationId, postId, from);
  }

  /** What would come of operations, and the day `on` as it would be; records nothing, and goes on past what cannot be done. */
  tryOut(proposal: Proposal, on: CivilDate): Promise<TriedOut> {
    return tryOut(this.#database, this.#snapshots, this.organisationId, proposal, on);
  }

  /** Whether the database would take operations, whole: what they come to, or what stands in the way. Leaves nothing. */
  rehearse(proposal: Proposal): Promise<Outcome<readonly Fact[]>> {
    return rehearse(this.#database, this.#snapshots, this.organisationId, proposal);
  }

  /** Takes in what other processes on the same database have recorded. */
  refresh(): Promise<void> {
    return this.#snapshots.refresh();
  }

  /** Takes in what other processes record, from now on and as it happens. Resolves, once listening, to what stops it. */
  async follow(): Promise<() => Promise<void>> {
    const stop = await this.#database.listen('vejviser_change', (payload) => {
      if (!this.#isNews(payload)) return;
      // Where the database cannot be read now, nothing older may be given out: whoever asks next reads again.
      this.refresh().catch(() => this.#snapshots.forget());
    });
    // What was recorded before we listened was not heard of.
    await this.refresh();
    return stop;
  }

  /** Whether a notification, `organisation:number`, tells of something we have not; an empty one says that some may have been missed. */
  #isNews(payload: string): boolean {
    const [organisationId, number] = payload.split(':');
    return payload === '' || (organisationId === this.organisationId && Number(number) > this.change);
  }

  /**
   * Adds to what has been searched for in vain since change `since`, by words, until and with a day; nothing where
   * somebody has been erased meanwhile, who may be among the words.
   */
  countUnanswered(searches: ReadonlyMap<string, number>, on: CivilDate, since = this.change): Promise<void> {
    return countUnanswered(this.#database.query, this.organisationId, searches, on, since);
  }

  /** What has most often been searched for in vain. */
  unanswered(most: number): Promise<readonly UnansweredSearch[]> {
    return listUnanswered(this.#database.query, this.organisationId, most);
  }
}
