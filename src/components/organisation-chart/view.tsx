// SPDX-License-Identifier: MPL-2.0
import type { Svg } from '../../diagram/index.ts';
import { Drawn } from '../drawn/view.tsx';
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

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
}

/** A drawing of an organisation in its page, with a way past it and its files. */
export function OrganisationChart({
  language,
  caption,
  skipTo,
  phone,
  screen,
  files,
}: OrganisationChartProps) {
  return (
    <div class="organisation-chart">
      <a class="organisation-chart__skip" href={skipTo}>
        {texts(language).skipDiagram}
      </a>
      <figure>
        <Drawn svg={phone} class="organisation-chart__phone" />
        <Drawn svg={screen} class="organisation-chart__screen" />
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
