// SPDX-License-Identifier: MPL-2.0
import {
  ChartKey,
  Columns,
  diagramStyle,
  drawingsOf,
  Heading,
  OrganisationChart,
  UnitList,
} from '../../../components/index.ts';
import { changesIn, chartOfTwo, foldUnchanged, levelsWithin } from '../../../diagram/index.ts';
import {
  addDays,
  asOf,
  compare,
  type Difference,
  dateInWords,
  describeComparison,
  differenceOf,
  eventsBetween,
  explain,
  type FullSnapshot,
  inLanguage,
  type Language,
  rootOf,
  tellBriefly,
} from '../../../organisation/index.ts';
import { Retitled } from './retitled.tsx';
import { reorganisationTexts } from './texts/index.ts';

/** A drawing shows about so many units. */
const most = 300;

export interface ComparedDraft {
  readonly title: string;
  readonly day: string;
  readonly before: FullSnapshot;
  readonly after: FullSnapshot;
  readonly language: Language;
  readonly hrefOf: (unitId: string) => string;
}

/** What pages that compare need beside what all do. */
export const comparisonStyles = [diagramStyle];

/** What a draft changes, drawn, as a list, and in words. */
export function Comparison({ title, day, before, after, language, hrefOf }: ComparedDraft) {
  const say = reorganisationTexts(language);
  const top = rootOf(after) ?? rootOf(before);
  if (!top) return null;
  // Where both are of the same day, what happens between them happens on it.
  const then = before.asOf.validAt < day ? before.asOf.validAt : addDays(day, -1);
  const days = { before: { ...before, asOf: asOf(then) }, after };
  const compared = { days, events: eventsBetween(days) };
  const units = compare(compared.days, top.id);
  const chart = chartOfTwo(compared, top.id, language);
  const { short: description, complete } = describeComparison(compared, units, language, 'future');
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const noteOf = (unitId: string, is: Difference['is']) => {
    const unit = byId.get(unitId);
    const difference = unit && differenceOf(unit, is);
    const parent = after.unit.get(unit?.after?.parentId ?? '');
    if (!unit || !difference) return undefined;
    const briefly = tellBriefly(compared, unit, difference, language);
    return is === 'new' && parent ? `${briefly} · ${inLanguage(parent.name, language)}` : briefly;
  };
  const drawn = chart.ok
    ? { ...chart.value, root: levelsWithin(foldUnchanged(chart.value.root), most) }
    : undefined;
  const caption = `${inLanguage(top.name, language)}, ${say.takesEffect(dateInWords(day, language))}`;
  return (
    <>
      <div class="wrap">
        {drawn && <ChartKey language={language} changes={changesIn(drawn)} />}
        {drawn && (
          <OrganisationChart
            {...{ language, caption, skipTo: '#i-ord', files: [] }}
            {...drawingsOf({ title, description, hrefOf }, drawn)}
          />
        )}
        {!chart.ok && chart.refusals.map((refusal) => <p>{explain(refusal, language)}</p>)}
      </div>
      <Columns>
        <div class="in-words">
          <Heading level={2} id="i-ord">
            {say.whatHappens}
          </Heading>
          <p>{description}</p>
          {complete.map(({ is, heading, items }) => (
            <section>
              <Heading level={3}>{heading}</Heading>
              <UnitList
                units={items.map(({ unitId, name }) => ({
                  name,
                  href: hrefOf(unitId),
                  note: noteOf(unitId, is),
                }))}
              />
            </section>
          ))}
          <Retitled {...{ days: compared.days, language }} />
        </div>
      </Columns>
    </>
  );
}
