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
  compare,
  comparisonSummary,
  dateInWords,
  describeComparison,
  explain,
  type FullSnapshot,
  inLanguage,
  type Language,
  rootOf,
} from '../../../organisation/index.ts';
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
  const compared = { days: { before, after }, events: [] };
  const units = compare(compared.days, top.id);
  const chart = chartOfTwo(compared, top.id, language);
  const description = comparisonSummary(units, language, 'future');
  const { complete } = describeComparison(compared, units, language);
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
          {complete.map(({ heading, items }) => (
            <section>
              <Heading level={3}>{heading}</Heading>
              <UnitList
                units={items.map(({ unitId, name, note }) => ({
                  name,
                  href: hrefOf(unitId),
                  note: note ?? undefined,
                }))}
              />
            </section>
          ))}
        </div>
      </Columns>
    </>
  );
}
