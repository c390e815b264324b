// SPDX-License-Identifier: MPL-2.0
import type { PagePicture } from '../../../../components/index.ts';
import { type Entity, inLanguage, pathOf } from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import { diagramPath, link } from '../../../visit/links.ts';
import type { Visit } from '../../../visit/visit.ts';

/** The size that Open Graph's readers show whole, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A unit's diagram as the picture of a page about it. */
export function pictureOf({ ask, site, snapshot }: Visit, unit: Entity<'unit'>): PagePicture {
  const path = diagramPath(pathOf(snapshot, unit.id), 'png');
  return {
    url: `${site.url}${link(ask, path)}`,
    type: 'image/png',
    ...pictureSize,
    alt: pageTexts(ask.language).diagramOf(inLanguage(unit.name, ask.language)),
  };
}
