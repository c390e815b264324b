// SPDX-License-Identifier: MPL-2.0
import {
  aContactPoint,
  aKeyFigure,
  anOperatorNote,
  aPicture,
  aSite,
  aTask,
  aUnit,
  aWebsite,
  type Content,
  idOf,
} from '../organisation.ts';
import type { Markers } from './markers.ts';

/** An internal unit and a public-looking one inside it, each with all that a unit can have; notes on a public one too. */
export function hiddenUnits(mark: Markers): Content & { readonly namesInside: readonly string[] } {
  const [outer, inner] = [mark.text(), mark.text()];
  const names = [outer.da, inner.da];
  const sites = names.map(() => {
    const site = {
      name: mark.text(),
      address: mark.address(),
      access: mark.text(),
      hours: mark.hours().hours,
    };
    return aSite(site);
  });
  return {
    namesInside: names,
    units: [
      aUnit({
        name: outer,
        visibility: 'internal',
        summary: mark.text(),
        description: mark.text(),
        shortName: mark.text(),
      }),
      aUnit({ name: inner, parent: outer.da, kind: 'kontor', summary: mark.text() }),
    ],
    leaders: [],
    contactPoints: names.flatMap((unit) => [
      aContactPoint({ unit, value: mark.phone() }),
      aContactPoint({ unit, value: mark.email() }),
      aContactPoint({
        unit,
        value: { type: 'web', url: `https://${mark.next()}.example`, title: mark.text() },
      }),
      aContactPoint({
        unit,
        value: { type: 'address', address: mark.address(), siteId: sites[names.indexOf(unit)]?.id },
      }),
      aContactPoint({ unit, value: mark.hours() }),
    ]),
    sites,
    tasks: names.map((unit) => aTask({ title: mark.text(), unit, searchWords: [mark.next()] })),
    keyFigures: names.map((unit) => aKeyFigure({ label: mark.text(), unit, value: 7, measure: mark.text() })),
    operatorNotes: [...names, 'Synlig Afdeling'].map((unit) => anOperatorNote({ text: mark.next(), unit })),
    pictures: names.map((unit) => aPicture({ unit, ...mark.picture() })),
    websites: names.map((name, i) =>
      aWebsite({
        title: `Synlig hjemmeside ${i}`,
        url: `https://www${i}.strandby.example`,
        unitId: idOf('unit', name),
      }),
    ),
  };
}
