// SPDX-License-Identifier: MPL-2.0
import type { PagePlan, PlannedUnit } from '../plan.ts';
import { type Labels, labels } from './labels.ts';
import { indexOfPlan, type PlanIndex, unitInWords } from './unit-in-words.ts';

/** A plan as people read it before it is applied: the tree, the checks, and what was not understood. */
export function planInWords(plan: PagePlan, language: 'da' | 'en'): string {
  const words = labels[language];
  const index = indexOfPlan(plan);
  const tree = (index.children.get(null) ?? []).flatMap((unit) => branch(index, unit, words));
  return [
    ...section(words.organisation, organisationLines(plan, words)),
    ...section(words.structure, tree),
    ...section(words.checks, checkLines(plan, language, words)),
    ...section(
      words.notUnderstood,
      plan.notUnderstood.map(({ line, text }) => `${words.line(line)}: ${text}`),
    ),
    ...ending(plan, words),
  ].join('\n');
}

function organisationLines({ organisation }: PagePlan, words: Labels): readonly string[] {
  return organisation ? [`${organisation.name}  [${words.line(organisation.line)}]`] : [];
}

/** Depth first, without recursion: a page may nest as deep as it likes. */
function branch(index: PlanIndex, top: PlannedUnit, words: Labels): readonly string[] {
  const lines: string[] = [];
  const waiting: { unit: PlannedUnit; depth: number }[] = [{ unit: top, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { unit, depth } = next;
    lines.push(...unitInWords(index, unit, depth, words));
    const children = index.children.get(unit.id) ?? [];
    waiting.push(...children.toReversed().map((child) => ({ unit: child, depth: depth + 1 })));
  }
  return lines;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

function checkLines({ checks }: PagePlan, language: 'da' | 'en', words: Labels): readonly string[] {
  return checks.map(({ ok, text, textEn, unit, line }) => {
    const verdict = ok ? words.right : words.wrong;
    return `${unit}: ${language === 'da' ? text : textEn} (${verdict})  [${words.line(line)}]`;
  });
}

function ending({ notUnderstood, noise, diagram, updated }: PagePlan, words: Labels): readonly string[] {
  return [
    ...(diagram ? [`${words.diagram}: ${diagram.unit}  [${words.line(diagram.line)}]`] : []),
    ...(updated ? [`${words.updated}: ${updated}`] : []),
    ...(notUnderstood.length === 0 ? [words.allUnderstood] : []),
    ...(noise.length > 0 ? [words.noise(noise.length)] : []),
    '',
  ];
}
