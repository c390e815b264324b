// SPDX-License-Identifier: MPL-2.0
import type { Svg } from '../../diagram/index.ts';

export interface DrawnProps {
  readonly svg: Svg;
  readonly class: string;
}

/**
 * A drawing in a page. The one place where markup is put into a page as it is: it takes nothing but an `Svg`, which
 * only `svgOf` makes, and in which all that the register says has been escaped.
 */
export function Drawn({ svg, class: name }: DrawnProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an Svg has been escaped, and nothing else has this type.
  return <div class={name} dangerouslySetInnerHTML={{ __html: svg }} />;
}
