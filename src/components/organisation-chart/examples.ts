// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import { type Chart, type ChartUnit, drawFor, svgOf, targets } from '../../diagram/index.ts';
import { exampleSet } from '../examples.ts';
import { OrganisationChart, type OrganisationChartProps } from './view.tsx';

/** What the register would say of a unit, and of those under it. */
function unit(name: string, path: string, said: Partial<ChartUnit> = {}): ChartUnit {
  const plain = { relation: 'line', tag: null, heads: [], children: [], left: 0 } as const;
  const [acrossIds, across, orientation] = [[], null, null];
  return { ...plain, acrossIds, across, orientation, unitId: path, name, label: name, ...said };
}

const offices = ['Økonomikontoret', 'Finanskontoret', 'Juridisk kontor'];

const department: Chart = {
  language: 'da',
  root: unit('Borgmesterens Forvaltning', 'forvaltning', {
    relation: 'root',
    label: 'Borgmesterens Forvaltning, 4 underenheder',
    children: [
      unit('Økonomiudvalget', 'forvaltning/udvalg', {
        relation: 'political',
        label: 'Udvalg: Økonomiudvalget',
      }),
      unit('Økonomi', 'forvaltning/oekonomi', {
        relation: 'staff',
        label: 'Stab: Økonomi, leder: Vicekommunaldirektør Anna Holm, 3 underenheder',
        heads: [{ title: 'Vicekommunaldirektør', holder: 'Anna Holm', special: false }],
        children: offices.map((name, at) => unit(name, `forvaltning/oekonomi/${at}`)),
      }),
      unit('Koncernservice', 'forvaltning/koncernservice', {
        label: 'Koncernservice, direktør ubesat, 2 underenheder',
        heads: [{ title: 'Direktør', holder: 'Ubesat', special: true }],
        left: 2,
      }),
      unit('AaK Bygninger', 'forvaltning/bygninger', { tag: 'Kontraktstyret virksomhed' }),
    ],
  }),
};

interface DrawnChartProps extends Omit<OrganisationChartProps, 'phone' | 'screen'> {
  readonly chart: Chart;
  /** Begins the identifiers in the drawings. */
  readonly id: string;
}

/** The component with a chart that it draws, as a page gives it drawings. */
function DrawnChart({ chart, id, ...props }: DrawnChartProps) {
  const words = { language: props.language, title: props.caption, description: chart.root.label };
  const draw = (target: 'phone' | 'screen') =>
    svgOf(drawFor(chart, targets[target]).drawing, {
      ...words,
      id: `${id}-${target}`,
      hrefOf: (unitId) => `/${unitId}`,
    });
  return h(OrganisationChart, { ...props, phone: draw('phone'), screen: draw('screen') });
}

export const examples = exampleSet('Organisation chart', DrawnChart, {
  'a committee, a staff, a branch that is folded': {
    ...{ language: 'da', id: 'chart', chart: department, skipTo: '#efter' },
    caption: 'Borgmesterens Forvaltning pr. 24. november 2026: 8 af 10 enheder.',
    files: [
      { text: 'PDF til A4', href: '/organisationsdiagram.pdf?papir=a4' },
      { text: 'PNG til deling', href: '/organisationsdiagram.png' },
    ],
  },
  'one unit, in English': {
    ...{ language: 'en', id: 'chart-en', skipTo: '#efter', files: [] },
    chart: { language: 'en', root: unit('Department of Culture', 'culture', { relation: 'root' }) },
    caption: 'Department of Culture as of 24 November 2026: 1 unit.',
  },
});
