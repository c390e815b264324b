// SPDX-License-Identifier: MPL-2.0
import { searchAndCount } from '../../../search/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import type { Visit } from '../../visit/visit.ts';
import { resultOf } from './found.ts';
import { kindWords, optionsFor, searchAsked } from './query.ts';
import { headings } from './results.tsx';

/** So many are given where it is not said, and at most. */
const usual = 8;
const most = 20;

/** `/soeg.json?q=`: the best answers as data, for suggestions while somebody types; `?antal=` says how many. */
export async function searchJson(visit: Visit): Promise<Answer> {
  const { ask, site } = visit;
  const asked = searchAsked(visit);
  const wanted = Number(ask.query.get('antal') ?? usual);
  const limit = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), most) : usual;
  const index = await site.indexes.indexOf(visit);
  const { hits, counts } = searchAndCount(index, asked.text, { ...optionsFor(asked), limit });
  const say = pageTexts(ask.language);
  const results = hits.flatMap((hit) => {
    const result = resultOf(visit, hit);
    if (!result) return [];
    const { title, href, place = '', phones: [phone] = [] } = result;
    return {
      name: title.map(({ text }) => text).join(''),
      kind: kindWords[hit.kind],
      label: say[headings[hit.kind]],
      place: place.slice(0, 160),
      url: href,
      ...(phone && { phone: phone.text }),
    };
  });
  const body = JSON.stringify({ query: asked.text, total: counts.total, results });
  return { status: 200, type: 'application/json; charset=utf-8', body };
}
