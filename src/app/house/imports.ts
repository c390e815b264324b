// SPDX-License-Identifier: MPL-2.0

const relativeImport = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]*)['"]/g;
const plain = /^(?:\.\/|(?:\.\.\/)+)(?:[^./][^/]*\/)*[^./][^/]*$/;
const inAType = /(?<!await )\bimport\(\s*['"]\.[^'"]*['"]/g;

/** The imports of a source file that Biome's rules cannot judge, since they read what is written. */
export function unjudgeableImports(text: string): string[] {
  const roundabout = [...text.matchAll(relativeImport)]
    .map((match) => match[1] ?? '')
    .filter((path) => !plain.test(path));
  const types = [...text.matchAll(inAType)].map((match) => match[0]);
  return [...roundabout, ...types];
}
