// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { outboxEvents } from '../../register/index.ts';
import { headingsOf } from './markdown.ts';
import { filesIn, textOf } from './sources.ts';

describe('docs/events.md', () => {
  const text = textOf('docs/events.md');

  it('tells of every event of the outbox, and of no other', () => {
    const told = headingsOf(text).filter((heading) => heading.startsWith('`'));
    expect(told).toEqual(outboxEvents.map((event) => `\`${event}\``));
  });

  it('says of each when it comes and what is in it', () => {
    const silent = text
      .split(/^### /m)
      .slice(1)
      .filter((section) => !/^When: .+[\s\S]*^Subject: .+Payload: `\{/m.test(section));
    expect(silent).toEqual([]);
  });

  it('is all: whatever is put into the outbox is an event of that list', () => {
    const writers = filesIn('src/register').filter((path) => textOf(path).includes('insert into outbox'));
    expect(writers.length).toBeGreaterThan(1);
    expect(writers.filter((path) => !/: OutboxEvent = /.test(textOf(path)))).toEqual([]);
  });
});
