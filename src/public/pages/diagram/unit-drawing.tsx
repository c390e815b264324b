// SPDX-License-Identifier: MPL-2.0
import { drawingsOf, type LinkTo, OrganisationChart } from '../../../components/index.ts';
import type { Chart } from '../../../diagram/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Subject } from './subject.ts';

interface UnitDrawingProps {
  readonly subject: Subject;
  readonly chart: Chart;
  /** Whether branches can be folded and unfolded. */
  readonly foldable?: boolean;
}

/** The drawing of a chart in its page, what it shows, and the files of it. */
export function UnitDrawing({ subject, chart, foldable = false }: UnitDrawingProps) {
  return (
    <OrganisationChart
      language={chart.language}
      caption={subject.captionOf(chart)}
      skipTo="#i-ord"
      foldable={foldable}
      files={filesOf(subject, chart)}
      {...drawingsOf(subject, chart)}
    />
  );
}

function filesOf({ address }: Subject, { language }: Chart): readonly LinkTo[] {
  const say = pageTexts(language);
  return [
    ...['a4', 'a3'].map((paper) => ({
      text: say.diagramPdfOn(paper.toUpperCase()),
      href: address('pdf', { papir: paper }),
    })),
    { text: say.diagramSvg, href: address('svg') },
    { text: say.diagramPng, href: address('png') },
  ];
}
