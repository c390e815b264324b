// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { filesIn, textOf } from './sources.ts';

const sources = filesIn('src')
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\/|app\/site\//.test(path))
  .map(textOf);
const all = (pattern: RegExp) => [...new Set(sources.flatMap((text) => text.match(pattern) ?? []))];

/** What can be kept in a browser, and what the statement calls it; null: nobody has told of that yet. */
const stores: readonly (readonly [used: RegExp, name: string | null])[] = [
  [/\blocalStorage\./g, 'localStorage'],
  [/\bcaches\./g, 'Cache Storage'],
  [/\bserviceWorker\.register\(/g, 'service worker'],
  [/\bsessionStorage\b/g, null],
  [/\bindexedDB\b/g, null],
  [/\bcookieStore\b|\bdocument\.cookie\b/g, null],
  [/\bnavigator\.storage\b/g, null],
];

const cookies = sources.flatMap((text) =>
  [...text.matchAll(/\bcookie\(\w+, '([\w-]+)'/g)].map(([, name = '']) => name),
);

test.each(['da', 'en'])(
  'the statement on cookies (%s) names every cookie and every store of the browser',
  (language) => {
    const [, said = ''] = textOf(`src/public/texts/statements/${language}.ts`).split('\n  cookies: ');
    const used = stores.filter(([pattern]) => all(pattern).length > 0).map(([, name]) => name);
    expect(used).toEqual(['localStorage', 'Cache Storage', 'service worker']);
    expect(cookies).toHaveLength(2);
    const named = (word: string | null) => word !== null && new RegExp(`[ (]${word}[ ,.)]`).test(said);
    expect([...cookies, ...used].filter((name) => !named(name))).toEqual([]);
  },
);

test('cookies are set by one piece of code alone, which the statement is held against', () => {
  const setting = filesIn('src').filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !/\.test\.ts|app\/site\/|house\//.test(path) &&
      /set-cookie/i.test(textOf(path)),
  );
  expect(setting).toEqual(['src/admin/door/admin-door.ts']);
  expect(sources.filter((text) => text.includes('HttpOnly'))).toHaveLength(1);
});
