// SPDX-License-Identifier: MPL-2.0
import { type CivilDate, dateInWords, inLanguage } from '../../organisation/index.ts';
import {
  digestKey,
  type EditorToTell,
  type Finding,
  type FindingKind,
  findingKinds,
  findingNames,
  type Letter,
} from '../../register/index.ts';
import { oneLine } from '../letters/one-line.ts';

const mostOfKind = 10;

/** The weekly letter. Accounts have no language of their own yet: it is in Danish. */
export function digestLetter(
  { id, name, email }: EditorToTell,
  findings: readonly Finding[],
  { week, url, token }: { readonly week: CivilDate; readonly url: string; readonly token: string },
): Letter {
  const sections = findingKinds.flatMap((kind) => {
    const some = findings.filter((finding) => finding.kind === kind);
    return some.length === 0 ? [] : [section(kind, some, url, token)];
  });
  const things = findings.length === 1 ? 'Én ting' : `${findings.length} ting`;
  const lines = [
    `Kære ${oneLine(name)}`,
    'Tak, fordi du holder oplysningerne om dine enheder ajour. Her er det, der er værd at se på i denne uge:',
    ...sections,
    `Det hele står også her: ${url}/admin/ajour`,
    'Linkene »Stadig rigtigt?« er til dig alene og gælder i 14 dage. Send dem ikke videre.',
    `Brevet kommer højst én gang om ugen, og kun når der er noget. Vil du ikke have det, så sig det nederst på ${url}/admin/ajour`,
  ];
  return {
    key: digestKey(week, id),
    to: email,
    subject: `${things} at se på i dine enheder`,
    text: `${lines.join('\n\n')}\n`,
    language: 'da',
  };
}

function section(kind: FindingKind, findings: readonly Finding[], url: string, token: string): string {
  const more = findings.length - mostOfKind;
  return [
    `${findingNames.da[kind]} (${findings.length})`,
    ...findings
      .slice(0, mostOfKind)
      .flatMap((finding) => [
        `- ${line(finding)}`,
        `  ${url}/admin/enhed/${finding.unit.id}`,
        ...(kind === 'review'
          ? [`  Stadig rigtigt? ${url}/admin/gennemsyn/${token}/${finding.unit.id}`]
          : []),
      ]),
    ...(more > 0 ? [`- og ${more} mere: ${url}/admin/ajour/${kind}`] : []),
  ].join('\n');
}

function line({ unit, post, url, since }: Finding): string {
  const names = [...(post ? [post.title] : []), unit.name].map((name) => oneLine(inLanguage(name, 'da')));
  return [
    [...names, ...(url ? [oneLine(url)] : [])].join(', '),
    ...(since ? [`siden ${dateInWords(since, 'da')}`] : []),
  ].join(': ');
}
