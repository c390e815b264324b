// SPDX-License-Identifier: MPL-2.0
import { examples as asOfBanner } from '../as-of-banner/examples.ts';
import { examples as breadcrumbs } from '../breadcrumbs/examples.ts';
import { examples as chartKey } from '../chart-key/examples.ts';
import { examples as compareDays } from '../compare-days/examples.ts';
import { examples as contactBox } from '../contact-box/examples.ts';
import { examples as contents } from '../contents/examples.ts';
import { examples as datePicker } from '../date-picker/examples.ts';
import { examples as description } from '../description/examples.ts';
import { examples as diagramCard } from '../diagram-card/examples.ts';
import { examples as eventList } from '../event-list/examples.ts';
import type { ExampleSet } from '../examples.ts';
import { examples as facets } from '../facets/examples.ts';
import { examples as filterForm } from '../filter-form/examples.ts';
import { examples as formField } from '../form-field/examples.ts';
import { examples as history } from '../history/examples.ts';
import { examples as keyFigures } from '../key-figures/examples.ts';
import { examples as leadership } from '../leadership/examples.ts';
import { examples as letterIndex } from '../letter-index/examples.ts';
import { examples as linkList } from '../link-list/examples.ts';
import { examples as notice } from '../notice/examples.ts';
import { examples as openingHours } from '../opening-hours/examples.ts';
import { examples as organisationChart } from '../organisation-chart/examples.ts';
import { examples as pageEnd } from '../page-end/examples.ts';
import { examples as pageHead } from '../page-head/examples.ts';
import { examples as pagination } from '../pagination/examples.ts';
import { examples as personCard } from '../person-card/examples.ts';
import { examples as personList } from '../person-list/examples.ts';
import { examples as pictures } from '../pictures/examples.ts';
import { examples as prose } from '../prose/examples.ts';
import { examples as reach } from '../reach/examples.ts';
import { nothing as nothingFound, examples as resultList } from '../result-list/examples.ts';
import { examples as searchForm } from '../search-form/examples.ts';
import { examples as share } from '../share/examples.ts';
import { examples as tag } from '../tag/examples.ts';
import { examples as taskList } from '../task-list/examples.ts';
import { examples as unitList } from '../unit-list/examples.ts';
import { examples as unitSection } from '../unit-section/examples.ts';
import { examples as websiteList } from '../website-list/examples.ts';
import { examples as written } from '../written/examples.ts';

/** Every component that can stand alone; header, footer and chooser are around the gallery itself. */
export const exampleSets: readonly ExampleSet[] = [
  ...[
    pageHead,
    asOfBanner,
    breadcrumbs,
    contents,
    datePicker,
    compareDays,
    filterForm,
    facets,
    searchForm,
    formField,
  ],
  ...[unitSection, unitList, taskList, leadership, reach, keyFigures, tag],
  ...[contactBox, openingHours, diagramCard, organisationChart, chartKey, description, history],
  ...[pictures, personList, personCard, resultList, nothingFound, eventList, websiteList, linkList],
  ...[letterIndex, pagination, notice, prose, written, share, pageEnd],
];
