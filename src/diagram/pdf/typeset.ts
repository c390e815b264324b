// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../fonts/files.ts';
import { printable } from '../fonts/printable.ts';
import type { PdfDocument } from './document.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const template = join(folder, 'organisation.typ');
const data = join(folder, 'organisation.json');

/** Fonts as bytes: from a folder, the compiler would also look for the machine's own, and find others there. */
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
});

/** Sets a document as PDF/UA-1. Runs in the press's process: it blocks, and takes memory. */
export function typeset(document: PdfDocument): Uint8Array {
  compiler.mapShadow(data, Buffer.from(JSON.stringify(document, inLetters)));
  try {
    const { result } = compiled();
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function inLetters(_: string, value: unknown): unknown {
  return typeof value === 'string' ? printable(value) : value;
}

function compiled() {
  const compilation = compiler.compile({ mainFilePath: template });
  const { result } = compilation;
  if (result) return { result };
  throw new Error(`Typst: ${JSON.stringify(compilation.takeError()?.shortDiagnostics)}`);
}
