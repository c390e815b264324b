// SPDX-License-Identifier: MPL-2.0

/**
 * What main groups of KLE, the municipalities' shared list of tasks, are about. Source: KL, KLE Emnesystematik. Groups that
 * are missing here are found by their number alone.
 */
const groups: Readonly<Record<string, string>> = {
  '00': 'kommunens styrelse, byråd, kommunalbestyrelse',
  '01': 'fysisk planlægning, lokalplaner, naturbeskyttelse',
  '02': 'byggeri, byggesager',
  '03': 'boliger',
  '04': 'parker, idrætsanlæg, landskabspleje',
  '05': 'veje, trafik',
  '06': 'spildevand, vandløb',
  '07': 'affald, genanvendelse',
  '08': 'havne, lufthavne',
  '09': 'miljøbeskyttelse',
  '13': 'forsyning',
  '15': 'beskæftigelse',
  '17': 'folkeskolen',
  '18': 'folkeoplysning, fritidsaktiviteter',
  '24': 'erhverv, turisme',
  '27': 'social service',
  '28': 'dagtilbud',
  '29': 'sundhed',
  '32': 'kontante ydelser',
  '81': 'kommunens personale',
  '82': 'kommunens ejendomme',
  '84': 'valg',
};

/**
 * A task's KLE number as it is asked for, and what its main group is about where that is known: `07.18` → KLE 07 0718
 * affald, genanvendelse. A number in a query comes as its digits alone.
 */
export function kleWords(kle: string): string {
  const levels = kle.split('.').map((_, place, parts) => parts.slice(0, place + 1).join(''));
  return ['KLE', ...levels, groups[kle.slice(0, 2)] ?? ''].join(' ').trim();
}
