// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { drawingCss } from './drawing-css.ts';

const version = createHash('sha256').update(drawingCss).digest('hex').slice(0, 10);

/** Where pages with a drawing fetch its style: another address when it changes. */
export const diagramStyle = `/tema/diagram-${version}.css`;
