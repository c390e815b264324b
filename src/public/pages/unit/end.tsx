// SPDX-License-Identifier: MPL-2.0
import { Description, History, PageEnd, Share } from '../../../components/index.ts';
import { describe, describeShortly, type Entity, inLanguage } from '../../../organisation/index.ts';
import { link, reportHref } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { historyOf } from './history.ts';
import { updatedInWords } from './updated.ts';
import { isDescribed, wholeDescription } from './whole-description.ts';

interface EndProps {
  readonly visit: Visit;
  readonly unit: Entity<'unit'>;
  /** The units that have a section each on the page; null where it only leads to them. */
  readonly sections: readonly Entity<'unit'>[] | null;
}

/** The last part of a unit's page: the organisation in words, its history, sharing, when it was updated. */
export function UnitEnd({ visit, unit, sections }: EndProps) {
  const { ask, site } = visit;
  const { language } = ask;
  const name = inLanguage(unit.name, language);
  const history = historyOf(visit, unit);
  const url = `${site.url}${link(ask, ask.path)}`;
  return (
    <>
      <Description language={language} id="i-ord" {...descriptionOf(visit, unit)} />
      {history.length > 0 && <History language={language} entries={history} />}
      <Share language={language} title={name} url={url} />
      <PageEnd
        language={language}
        updated={updatedInWords(visit, unit, sections)}
        reportHref={reportHref(ask)}
        permanent={`${site.url}/id/enhed/${unit.id}`}
        dates={{ action: link({ ...ask, dated: null }, ask.path), date: ask.date, max: ask.today }}
      />
    </>
  );
}

function descriptionOf({ snapshot, ask: { language } }: Visit, unit: Entity<'unit'>) {
  if (!isDescribed(snapshot, unit.id)) return { short: describeShortly(snapshot, unit.id, language) };
  const description = describe(snapshot, unit.id, language);
  return { short: description.short, whole: wholeDescription(description) };
}
