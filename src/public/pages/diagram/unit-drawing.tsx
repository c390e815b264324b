// SPDX-License-Identifier: MPL-2.0
import { type LinkTo, OrganisationChart } from '../../../components/index.ts';
import { type Chart, unitsIn } from '../../../diagram/index.ts';
import {
  dateInWords,
  descendantsOf,
  type Entity,
  formatNumber,
  inLanguage,
  pathOf,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { diagramPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { drawingsOf } from './drawings.ts';

interface UnitDrawingProps {
  readonly visit: Visit;
  readonly unit: Entity<'unit'>;
  readonly chart: Chart;
}

/** The drawing of a unit, what it shows, and the files of it. */
export function UnitDrawing({ visit, unit, chart }: UnitDrawingProps) {
  const { language } = visit.ask;
  return (
    <OrganisationChart
      language={language}
      caption={captionOf(visit, unit, chart)}
      skipTo="#i-ord"
      foldable
      files={filesOf(visit, unit)}
      {...drawingsOf(visit, unit, chart)}
    />
  );
}

/** `Aalborg Kommune pr. 24. november 2026: 143 af 9.804 enheder.` */
function captionOf(
  { snapshot, ask: { language, date } }: Visit,
  unit: Entity<'unit'>,
  { root }: Chart,
): string {
  const say = pageTexts(language);
  const [shown, all] = [unitsIn(root), descendantsOf(snapshot, unit.id).length + 1];
  const number = (count: number) => formatNumber(count, language);
  const units = shown === all ? say.diagramUnits(number(all)) : say.diagramOfAll(number(shown), number(all));
  return say.diagramCaption(inLanguage(unit.name, language), dateInWords(date, language), units);
}

function filesOf({ ask, snapshot }: Visit, unit: Entity<'unit'>): readonly LinkTo[] {
  const say = pageTexts(ask.language);
  const path = pathOf(snapshot, unit.id);
  const on = (paper: string) => ({
    text: say.diagramPdfOn(paper.toUpperCase()),
    href: link(ask, diagramPath(path, 'pdf'), { papir: paper }),
  });
  return [
    ...['a4', 'a3'].map(on),
    { text: say.diagramSvg, href: link(ask, diagramPath(path, 'svg')) },
    { text: say.diagramPng, href: link(ask, diagramPath(path, 'png')) },
  ];
}
