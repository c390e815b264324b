// SPDX-License-Identifier: MPL-2.0

/** Six digits that may be a day, and four more; spaces and whatever stands between people put in. */
const ten = /(?<![\d+])(\d{2})[ .]?(\d{2})[ .]?(\d{2})\s?[-–‑−]?\s?(\d{4})(?!\d)/gu;
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether something in a text looks like a CPR number: `ddmmyy-xxxx` with a day that there is. */
export function hasCpr(text: string): boolean {
  return [...text.normalize('NFKC').matchAll(ten)].some(([, day, month]) =>
    isDay(Number(day), Number(month)),
  );
}

/** Numbers given out for a time have 60 added to the day. Which years have a 29 February is not looked at. */
function isDay(day: number, month: number): boolean {
  const plain = day > 60 ? day - 60 : day;
  return plain >= 1 && plain <= (daysIn[month - 1] ?? 0);
}
