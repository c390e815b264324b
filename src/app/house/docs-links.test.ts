// SPDX-License-Identifier: MPL-2.0
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf, filesNamedIn, headingsOf, linksIn } from './markdown.ts';
import { filesIn, root, textOf } from './sources.ts';

const documents = [...readdirSync(root), ...filesIn('docs', 'demo', 'deploy', 'bench', 'src')].filter(
  // Fixtures are pages of others: their links lead where they led there.
  (path) => path.endsWith('.md') && !path.includes('/fixtures/'),
);

/** What is wrong with a link in the document at `path`; undefined where it leads somewhere. */
function brokenness(path: string, target: string): string | undefined {
  const [file = '', anchor] = target.split('#');
  const to = file === '' ? path : join(dirname(path), decodeURIComponent(file));
  if (!existsSync(join(root, to))) return `${target}: no such file`;
  if (anchor === undefined) return undefined;
  return headingsOf(textOf(to)).map(anchorOf).includes(anchor) ? undefined : `${target}: no such heading`;
}

describe('the documents', () => {
  it.each(documents)('%s has links that lead somewhere', (path) => {
    expect(linksIn(textOf(path)).flatMap((target) => brokenness(path, target) ?? [])).toEqual([]);
  });

  it.each(documents)('%s names files that are there', (path) => {
    const missing = filesNamedIn(textOf(path)).filter((file) => !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });

  it('are there, have links, and a link that leads nowhere is seen', () => {
    expect(documents).toContain('README.md');
    expect(linksIn(textOf('docs/glossary.md')).length).toBeGreaterThan(5);
    expect(brokenness('docs/glossary.md', 'nowhere.md')).toBe('nowhere.md: no such file');
    expect(brokenness('docs/glossary.md', '#nothing')).toBe('#nothing: no such heading');
    expect(brokenness('docs/glossary.md', 'refusals.md#unit-unknown')).toBeUndefined();
    expect(filesNamedIn('see `src/nowhere.ts`, `bin/vejviser serve`')).toEqual([
      'src/nowhere.ts',
      'bin/vejviser',
    ]);
  });
});
