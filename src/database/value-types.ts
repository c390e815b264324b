// SPDX-License-Identifier: MPL-2.0
import pg from 'pg';

const { builtins } = pg.types;

const asText = (text: string) => text;

/**
 * How columns become JavaScript values, where the driver's own choice does not fit: a civil date has no time
 * zone, so it stays text (`2022-01-01`), as do ranges of dates, which the driver leaves alone by itself;
 * counts and record numbers stay far below 2^53, so they become numbers.
 */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.DATE, asText],
  [builtins.TIMESTAMP, asText],
  [builtins.INT8, Number],
]);

const dateArray = 1182;
const int8Array = 1016;
const textArrayType: number = 1009;
const textArray: (text: string) => string[] = pg.types.getTypeParser(textArrayType);

/** The parsers in the form that the driver asks for. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string) => {
    if (oid === dateArray) return textArray;
    if (oid === int8Array) return (text: string) => textArray(text).map(Number);
    return parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text');
  },
};
