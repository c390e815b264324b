// SPDX-License-Identifier: MPL-2.0
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader and a screen reader get it. */
export interface ReadPdf {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Whether it says that its structure is to be trusted. */
  readonly marked: boolean;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: readonly ReadPage[];
}

export interface Bookmark {
  readonly title: string;
  readonly level: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** All that is set on it, in order. */
  readonly text: string;
  /** The parts of its structure that have content on this page. */
  readonly parts: readonly Part[];
  readonly links: readonly { readonly contents: string; readonly toPage: number }[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
}

/** An element of the structure: what it is (`H1`, `Figure`, `LI`), its text alternative, and its own text. */
export interface Part {
  readonly role: string;
  readonly alt: string | null;
  readonly text: string;
}

/** Reads a PDF with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true }).promise;
  const { info } = (await pdf.getMetadata()) as { info: Record<string, string> };
  const mark = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(numbers.map(async (n) => readPage(pdf, await pdf.getPage(n))));
  return {
    title: info['Title'] ?? '',
    author: info['Author'] ?? '',
    language: info['Language'] ?? '',
    marked: mark?.get('Marked') ?? false,
    bookmarks: bookmarksIn(await pdf.getOutline(), 1),
    pages,
  };
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function bookmarksIn(outline: Outline | null, level: number): readonly Bookmark[] {
  return (outline ?? []).flatMap(({ title, items }) => [{ title, level }, ...bookmarksIn(items, level + 1)]);
}

async function readPage(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const texts = await textsOf(page);
  return {
    width,
    height,
    text: [...texts.values()].join(' '),
    parts: partsIn(await page.getStructTree(), texts),
    links: await linksOn(pdf, page),
    fonts: await fontsOn(page),
  };
}
