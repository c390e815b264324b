// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import type { Database } from '../../database/index.ts';

/** What is said in one language, to whoever sets Vejviser up. */
interface Texts {
  readonly title: string;
  readonly lead: string;
  /** A command, and what it does. */
  readonly ways: readonly (readonly [command: string, does: string])[];
  /** What has to be known of the engine. */
  readonly afterwards: Readonly<Record<Database['engine'], string>>;
  readonly more: string;
}

const da: Texts = {
  title: 'Her mangler kun en organisation',
  lead: 'Vejviser kører, og databasen er tom. Den, der driver stedet, kan begynde sådan:',
  ways: [
    ['vejviser init &quot;Jeres Kommune&quot;', 'begynder jeres egen organisation'],
    ['vejviser import page FIL', 'begynder den med teksten fra en organisationsside'],
    ['vejviser restore FIL', 'henter en sikkerhedskopi'],
  ],
  afterwards: {
    server: 'Kør kommandoen, mens Vejviser kører; så går det videre af sig selv. Genindlæs siden bagefter.',
    embedded:
      'Stop først Vejviser, for kun ét program ad gangen kan bruge den indbyggede database. Kør så kommandoen, og start Vejviser igen.',
  },
  more: 'Se afsnittet «Begin» i docs/running.md. Demoen vises med kommandoen <code>vejviser demo</code>.',
};

const en: Texts = {
  title: 'All that is missing here is an organisation',
  lead: 'Vejviser runs, and its database is empty. Whoever runs this place can begin like this:',
  ways: [
    ['vejviser init &quot;Your Municipality&quot;', 'begins an organisation of your own'],
    ['vejviser import page FILE', 'begins it with the text of an organisation page'],
    ['vejviser restore FILE', 'puts a backup back'],
  ],
  afterwards: {
    server:
      'Run the command while Vejviser runs; it goes on by itself then. Load this page again afterwards.',
    embedded:
      'Stop Vejviser first, since only one program at a time can use the embedded database. Then run the command, and start Vejviser again.',
  },
  more: 'See “Begin” in docs/running.md. The demo is shown by the command <code>vejviser demo</code>.',
};

/** Enough to be read at ease; the site's own sheets are for pages that have something to show. */
const style = `body { margin: 0 auto; padding: 1.5rem; max-width: 42rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { margin-top: 3rem; font-size: 1.25rem; }
li { margin-block: 0.5rem; }
code { padding: 0.1em 0.35em; border-radius: 0.25em; background: rgb(128 128 128 / 0.18); font-size: 0.95em; overflow-wrap: anywhere; }`;

/** What the page's Content-Security-Policy lets be its style. */
export const styleDigest = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** The page of a server that has no organisation yet: whole in itself, since there is nothing to make it from. */
export function waitingPage(engine: Database['engine']): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Vejviser</title>
<style>${style}</style>
</head>
<body>
<main>
${part(da, engine)}
<div lang="en">
${part(en, engine)}
</div>
</main>
</body>
</html>
`;
}

function part({ title, lead, ways, afterwards, more }: Texts, engine: Database['engine']): string {
  const list = ways.map(([command, does]) => `<li><code>${command}</code>: ${does}</li>`);
  const level = lead === da.lead ? 'h1' : 'h2';
  return `<${level}>${title}</${level}>
<p>${lead}</p>
<ul>
${list.join('\n')}
</ul>
<p>${afterwards[engine]}</p>
<p>${more}</p>`;
}
