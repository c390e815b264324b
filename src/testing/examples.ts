// SPDX-License-Identifier: MPL-2.0

import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Example, ExampleSet } from '../components/index.ts';

/** Props that are not text but choose between states. */
const choices = new Set(['language', 'state', 'kind', 'relation', 'tense', 'logo']);

const attack = `<script>alert("'&")</script>`;

/** The example as a piece of HTML; with other props where given. */
function html({ render: draw, props }: Example, shown: object = props): string {
  return render(h(Fragment, null, draw(shown)));
}

/** Tests that hold for every component: its states render, keep the content policy, and escape what they are given. */
export function checkExamples({ title, examples }: ExampleSet): void {
  describe(title, () => {
    test.each(examples.map((example) => [example.name, example] as const))('shows: %s', (_, example) => {
      const shown = html(example);
      expect(shown).toMatch(/<\w/);
      expect(shown).not.toMatch(/undefined|\[object|NaN/);
      expect(shown).not.toMatch(/\sstyle=|\son\w+=|javascript:/);
    });
    test.each(examples.map((example) => [example.name, example] as const))('escapes: %s', (_, example) => {
      const shown = html(example, attacked(example.props) as object);
      expect(shown).toContain('&lt;script>');
      expect(shown).not.toContain('<script>alert');
    });
  });
}

/** The same value with every text in it replaced by an attack. */
function attacked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return choices.has(key) ? value : attack;
  if (Array.isArray(value)) return value.map((item) => attacked(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, attacked(inner, name)]));
}
