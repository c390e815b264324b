// SPDX-License-Identifier: MPL-2.0
import { inLanguage } from '../../../../organisation/index.ts';
import { PlannedHere } from '../../planned/planned-here.tsx';
import type { UnitEdited } from '../unit-edited.ts';
import { HoursFields } from './hours-fields.tsx';
import { mayEditSites, noHours, ownHours, siteOf } from './hours-of.ts';
import { hoursTexts } from './texts/index.ts';

/** When the unit is open, and the site where it is, which others may share. */
export function HoursForm({ editor, unit, filled, planned }: UnitEdited) {
  const { language, snapshot } = editor;
  const say = hoursTexts(language);
  const { contact, hours } = ownHours(snapshot, unit);
  const site = siteOf(snapshot, unit);
  const name = site && inLanguage(site.name, language);
  return (
    <section id="aabningstider">
      <h2>{say.title}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="aabningstider" />
      {!contact && <p>{[say.none, site?.hours && name && say.ofSite(name)].filter(Boolean).join(' ')}</p>}
      <HoursFields
        {...{ editor, unit, filled, hours, form: 'aabningstider', id: 'aabningstider' }}
        {...{ some: contact !== undefined, seen: contact?.recordedBy }}
        summary={contact ? say.edit : say.write}
      />
      {site && name && mayEditSites(editor) && (
        <HoursFields
          {...{
            editor,
            unit,
            filled,
            hours: site.hours ?? noHours,
            form: `aabningstider/${site.id}`,
            id: 'sted',
          }}
          {...{ some: site.hours !== null, seen: site.recordedBy }}
          summary={say.editSite(name)}
        />
      )}
    </section>
  );
}
