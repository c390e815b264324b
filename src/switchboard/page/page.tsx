// SPDX-License-Identifier: MPL-2.0
import { type PageAssets, PageHead, renderPage, type SiteFrame } from '../../components/index.ts';
import { inLanguage, profileOf } from '../../organisation/index.ts';
import type { Seen } from '../calls/seen.ts';
import { switchboardTexts } from '../texts/index.ts';
import { Calls, type CallsProps } from './calls.tsx';

export interface ScreenProps extends CallsProps {
  readonly seen: Seen;
  readonly assets: PageAssets;
}

/** The operators' screen: one field, and what it finds. Works as a plain form; with a script at each key. */
export function screen({ seen, assets, ...found }: ScreenProps): string {
  const say = switchboardTexts(seen.language);
  return renderPage({
    title: say.title,
    index: false,
    frame: frameOf(seen, found.query),
    assets,
    children: (
      <>
        <PageHead title={say.title}>
          <search>
            <form class="switchboard-form" action="/omstilling" data-copied={say.copied('{number}')}>
              <label class="form-label" for="hvem">
                {say.searchFor}
              </label>
              <div class="switchboard-form__row">
                <input
                  class="form-input"
                  id="hvem"
                  type="search"
                  name="q"
                  value={found.query}
                  autocomplete="off"
                  aria-describedby="taster"
                />
                <button type="submit" class="button button-primary">
                  {say.search}
                </button>
              </div>
              <p class="note" id="taster">
                {say.keys}
              </p>
            </form>
          </search>
        </PageHead>
        <div class="wrap switchboard">
          <p class="sr-only" id="valgt" role="status" />
          <div id="svar">
            <Calls {...found} />
          </div>
        </div>
      </>
    ),
  });
}

/** What one sees who may not be here. */
export function forbiddenScreen(seen: Seen, assets: PageAssets): string {
  const say = switchboardTexts(seen.language);
  return renderPage({
    ...{ title: say.title, index: false, assets, frame: frameOf(seen, '') },
    children: <PageHead title={say.forbidden} lead={say.forbiddenHelp} />,
  });
}

function frameOf({ snapshot, language }: Seen, query: string): SiteFrame {
  const say = switchboardTexts(language);
  const profile = profileOf(snapshot);
  const name = profile ? inLanguage(profile.name, language) : 'Vejviser';
  return {
    language,
    organisation: { name: say.titleOf(name), href: '/omstilling', logo: profile?.theme?.logo ?? 'none' },
    search: { action: '/omstilling', query },
    chooser: { action: '/gaa-til', websites: [] },
    footerLinks: [{ text: say.seeSite, href: '/' }],
  };
}
