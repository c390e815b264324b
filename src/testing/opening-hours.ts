// SPDX-License-Identifier: MPL-2.0
import { type OpeningHours, openingHours } from '../organisation/index.ts';

/** 1 June 2021 is a Tuesday; Denmark has summer time, two hours ahead of UTC. */
export const townHall = openingHours.parse({
  weekly: [
    { days: [1, 2, 3], spans: [{ from: '09:30', to: '15:00' }] },
    {
      days: [4],
      spans: [
        { from: '13:00', to: '17:30' },
        { from: '09:30', to: '12:00' },
      ],
    },
  ],
  exceptions: [
    { from: '2021-06-02', to: '2021-06-03', spans: [{ from: '10:00', to: '11:00' }] },
    { from: '2021-12-24', to: '2021-12-27', spans: [], note: { da: 'jul', en: 'Christmas' } },
    { from: '2021-12-31', to: '2022-01-03', spans: [] },
  ],
});
export const always = hours({ days: [1, 2, 3, 4, 5, 6, 7], spans: [{ from: '00:00', to: '24:00' }] });
export const never = openingHours.parse({ weekly: [] });
export const christmasOnly = openingHours.parse({
  weekly: [],
  exceptions: [{ from: '2021-12-20', to: '2021-12-24', spans: [{ from: '09:00', to: '12:00' }] }],
});
export const night = hours(
  { days: [5], spans: [{ from: '22:00', to: '24:00' }] },
  { days: [6], spans: [{ from: '00:00', to: '02:00' }] },
);
export const untilMidnight = hours({ days: [2], spans: [{ from: '10:00', to: '24:00' }] });
export const onSunday = (from: string, to: string) => hours({ days: [7], spans: [{ from, to }] });

export function hours(...weekly: unknown[]): OpeningHours {
  return openingHours.parse({ weekly });
}
