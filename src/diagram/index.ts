// SPDX-License-Identifier: MPL-2.0
export { type Chart, type ChartUnit, type Head, unitsIn, upTo } from './chart/chart.ts';
export { type ChartOptions, chartOf, levelsShowing, limits } from './chart/chart-of.ts';
export { chartOfTwo } from './compare/chart-of-two.ts';
export { foldUnchanged, levelsWithin } from './compare/fold.ts';
export * from './drawing.ts';
export { drawFor, type Fitted } from './layout/draw.ts';
export { drawReadable } from './layout/draw-readable.ts';
export { type Paper, paper, type Target, type Turn, targets } from './layout/target.ts';
export { sheetsOf } from './paginate/sheets.ts';
export { chartPdf } from './pdf/chart-pdf.ts';
export type { PdfOptions } from './pdf/document.ts';
export { pdfOf } from './pdf/pdf-of.ts';
export type { PdfWords } from './pdf/words.ts';
export { pngOf } from './png/png-of.ts';
export { Press } from './press/press.ts';
export { css, type Ink, plainInk } from './svg/css.ts';
export { signs } from './svg/marks.ts';
export { type Svg, type SvgOptions, svgOf } from './svg/svg.ts';
