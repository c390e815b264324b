// SPDX-License-Identifier: MPL-2.0
// `npm run search:quality -- CORPUS.json JUDGEMENTS.json`: how good the answers are to queries whose right answers are known.
import { buildIndex } from '../src/search/index.ts';
import { readCorpus } from '../src/testing/search-quality/corpus.ts';
import { qualityOf, type Ranked, rank, readJudgements } from '../src/testing/search-quality/measure.ts';

const [corpusFile, judgementsFile] = process.argv.slice(2);
if (corpusFile === undefined || judgementsFile === undefined) {
  console.error('Say two files: npm run search:quality -- CORPUS.json JUDGEMENTS.json');
  process.exit(2);
}

const corpus = readCorpus(corpusFile);
const ranked = rank(buildIndex(corpus), readJudgements(judgementsFile));
const names = new Map(corpus.map(({ id, name }) => [id, name]));

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const { mrr, first, firstThree } = qualityOf(ranked);
console.log(`${corpus.length} documents, ${ranked.length} queries`);
console.log(`MRR@10    ${mrr.toFixed(4)}`);
console.log(`success@1 ${percent(first)}`);
console.log(`success@3 ${percent(firstThree)}`);
for (const one of ranked.filter((some) => some.rank > 1)) console.log(failureInWords(one));

function failureInWords({ kind, q, rank: place, rel, hits }: Ranked): string {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('; ');
  const where = Number.isFinite(place) ? `number ${place}` : 'not among ten';
  return `  ${kind}: »${q}« ${where}; meant ${named(rel.slice(0, 3))}; first came ${named(hits.slice(0, 3))}`;
}
