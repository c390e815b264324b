// SPDX-License-Identifier: MPL-2.0
import type { RenderedPageProps } from '../page/render.ts';

/** A whole page as an example: a name for the file, and what the page is made from, but for its files. */
export interface ExamplePage {
  readonly name: string;
  readonly page: Omit<RenderedPageProps, 'assets'>;
}
