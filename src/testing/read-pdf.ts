// SPDX-License-Identifier: MPL-2.0
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

interface Info {
  readonly Title: string;
  readonly Author: string;
  readonly Language: string;
}

/** Reads a PDF with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
    .promise;
  const { info } = (await pdf.getMetadata()) as { info: Info };
  const mark = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(numbers.map(async (n) => readPage(pdf, await pdf.getPage(n))));
  return {
    title: info.Title,
    author: info.Author,
    language: info.Language,
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
    text: squeezed([...texts.values()].join(' ')),
    parts: partsIn(await page.getStructTree(), texts),
    links: await linksOn(pdf, page),
    fonts: await fontsOn(page),
  };
}

/** The texts on a page by the piece of marked content that they stand in. */
async function textsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  let piece = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) texts.set(piece, `${texts.get(piece) ?? ''}${item.str}`);
    else if (item.type === 'beginMarkedContentProps') piece = item.id;
    else if (item.type === 'beginMarkedContent') piece = 'artifact';
  }
  return texts;
}

/** How wide a space is, is not asked for. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

function partsIn(node: Node, texts: ReadonlyMap<string, string>): readonly Part[] {
  const children = node.children ?? [];
  const own = children.filter(({ type }) => type === 'content');
  const below = children.flatMap((child) => partsIn(child, texts));
  if (node.role === undefined || own.length + below.length === 0) return below;
  const text = squeezed(own.map(({ id = '' }) => texts.get(id) ?? '').join(''));
  return [{ role: node.role, alt: node.alt ?? null, text }, ...below];
}

async function linksOn(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPage['links']> {
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  return Promise.all(
    links.map(async ({ contentsObj, dest }) => {
      const [target] = (await pdf.getDestination(dest)) ?? [];
      return { contents: contentsObj.str, toPage: (await pdf.getPageIndex(target)) + 1 };
    }),
  );
}

interface Font {
  readonly name: string;
  readonly missingFile?: boolean;
}

async function fontsOn(page: PDFPageProxy): Promise<ReadPage['fonts']> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Set<string>(argsArray.filter((_, i) => fnArray[i] === OPS.setFont).map(([name]) => name));
  return [...names].map((name) => {
    const font = page.commonObjs.get(name) as Font;
    return { name: font.name, embedded: !font.missingFile };
  });
}
