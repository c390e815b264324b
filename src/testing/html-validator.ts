// SPDX-License-Identifier: MPL-2.0
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly subType?: 'warning' | 'fatal' | 'io' | 'schema' | 'internal';
  readonly message: string;
  readonly extract?: string;
}

/**
 * What the Nu Html Checker finds wrong in pages, given as HTML by their names: a line for each error and warning. Starts Java
 * once for all of them, so give it many.
 */
export async function htmlErrors(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vejviser-html-'));
  try {
    const files = [...pages].map(([name, html]) => ({ path: join(folder, `${name}.html`), html }));
    await Promise.all(files.map(({ path, html }) => writeFile(path, html)));
    const { messages } = JSON.parse(await check(files.map(({ path }) => path))) as { messages: Message[] };
    return messages
      .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
      .map(
        ({ url, message, extract = '' }) => `${url.slice(url.lastIndexOf('/') + 1)}: ${message} ${extract}`,
      );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The checker's report as JSON. It ends with 1 where it found errors, which is no failure of its own. */
function check(paths: readonly string[]): Promise<string> {
  const options = ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', ...paths];
  return new Promise((resolve, reject) => {
    execFile('java', options, { maxBuffer: 2 ** 24 }, (error, stdout) => {
      if (stdout) resolve(stdout);
      else reject(error ?? new Error('The HTML checker said nothing.'));
    });
  });
}
