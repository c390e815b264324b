// SPDX-License-Identifier: MPL-2.0
import { type Id, inLanguage, type Language } from '../../entities/common.ts';
import type { Entity } from '../../entities/entities.ts';
import type { Relation } from '../../entities/unit.ts';
import type { Snapshot } from '../../snapshot.ts';
import { childrenOf } from '../../tree.ts';
import { alsoLeads, peopleLeading } from './also-leads.ts';
import { type Item, itemsOf } from './items.ts';
import { memberSentences } from './members.ts';
import {
  compositionSentence,
  isOrdinary,
  kindSentence,
  leadershipSentence,
  politicalSentence,
  taskSentence,
} from './sentences.ts';
import { type Topic, topicOf } from './topic.ts';

type Unit = Entity<'unit'>;

/** An organisation in words: the text that stands beside its diagram for those who do not see it. */
export interface Description {
  /** A few sentences: who leads, who stands over it, what it is made of. Never empty for a unit that exists. */
  readonly short: string;
  /** One section for each unit right under it; nothing in the diagram is left out. */
  readonly complete: readonly Section[];
}

export interface Section {
  readonly unitId: Id;
  readonly relation: Relation;
  readonly heading: string;
  /** Never empty. */
  readonly sentences: readonly string[];
  /** The units in it, and those in them. */
  readonly items: readonly Item[];
}

/** The few sentences alone: for a unit that has too much below it to be told on its own page. */
export function describeShortly(snapshot: Snapshot, unitId: Id, language: Language): string {
  const unit = snapshot.unit.get(unitId);
  return unit ? shortDescription(topicOf(snapshot, unit, language)) : '';
}

/** Describes a unit and all below it, made from the register alone; empty where it does not exist. */
export function describe(snapshot: Snapshot, unitId: Id, language: Language): Description {
  const unit = snapshot.unit.get(unitId);
  if (!unit) return { short: '', complete: [] };
  const children = politicalFirst(childrenOf(snapshot, unitId));
  return {
    short: shortDescription(topicOf(snapshot, unit, language)),
    complete: children.map((child, i) => {
      const before = [unit, ...children.slice(0, i)];
      const named = new Set(before.flatMap(({ id }) => peopleLeading(snapshot, id)));
      return sectionOn(topicOf(snapshot, child, language), named);
    }),
  };
}

function shortDescription(topic: Topic): string {
  return orKind(topic, [
    isOrdinary(topic) ? null : kindSentence(topic),
    leadershipSentence(topic),
    politicalSentence(topic),
    ...memberSentences(topic),
  ]).join(' ');
}

/** What there is to say; where that is nothing, at least what the unit is. */
function orKind(topic: Topic, sentences: readonly (string | null)[]): readonly string[] {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? [kindSentence(topic)] : said;
}

/** As in the diagram, where the political bodies stand on top. */
function politicalFirst(units: readonly Unit[]): readonly Unit[] {
  const political = units.filter(({ relation }) => relation === 'political');
  return [...political, ...units.filter((unit) => !political.includes(unit))];
}

function sectionOn(topic: Topic, named: ReadonlySet<Id>): Section {
  const { snapshot, unit, language } = topic;
  const sentences = orKind(topic, [
    isOrdinary(topic) ? null : kindSentence(topic),
    alsoLeads(topic, named) ?? leadershipSentence(topic),
    politicalSentence(topic),
    compositionSentence(topic),
    taskSentence(topic),
  ]);
  const heading = inLanguage(unit.name, language);
  const items = itemsOf(snapshot, unit.id, language);
  return { unitId: unit.id, relation: unit.relation, heading, sentences, items };
}
