// SPDX-License-Identifier: MPL-2.0
import type { Svg } from '../../diagram/index.ts';
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';
import { Drawn } from './drawn.tsx';
import { ChartTools } from './tools.tsx';

export interface OrganisationChartProps extends Spoken {
  /** What the drawing shows, of which day. */
  readonly caption: string;
  /** Where those go on who pass over the drawing: `#i-ord`. */
  readonly skipTo: string;
  /** The same drawing in two shapes, of which the style sheet shows the one that fits. */
  readonly phone: Svg;
  readonly screen: Svg;
  /** The drawing as files. */
  readonly files: readonly LinkTo[];
  /** Whether the page's address may say which branches are folded: `fold-ud`, `fold-ind`. */
  readonly foldable?: boolean | undefined;
}

/** A drawing of an organisation in its page, with a way past it and its files. */
export function OrganisationChart({
  language,
  caption,
  skipTo,
  phone,
  screen,
  files,
  foldable,
}: OrganisationChartProps) {
  return (
    <div class="organisation-chart">
      <div class="organisation-chart__bar">
        <a class="organisation-chart__skip" href={skipTo}>
          {texts(language).skipDiagram}
        </a>
        <ChartTools language={language} foldable={foldable} />
      </div>
      <figure>
        <div class="organisation-chart__view">
          <Drawn svg={phone} class="organisation-chart__phone" />
          <Drawn svg={screen} class="organisation-chart__screen" />
        </div>
        <figcaption>{caption}</figcaption>
      </figure>
      <ul class="organisation-chart__files">
        {files.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
