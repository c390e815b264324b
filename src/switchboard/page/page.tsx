// SPDX-License-Identifier: MPL-2.0
import type { SignedIn } from '../../access/index.ts';
import { type PageAssets, PageHead, renderPage, type SiteFrame, themeFiles } from '../../components/index.ts';
import { inLanguage, profileOf } from '../../organisation/index.ts';
import type { Seen } from '../calls/seen.ts';
import { switchboardTexts } from '../texts/index.ts';
import { Calls, type CallsProps } from './calls.tsx';

export interface ScreenProps extends CallsProps {
  readonly seen: Seen;
  readonly assets: PageAssets;
  readonly signedIn: SignedIn;
}

/** The operators' screen: one field, and what it finds. Works as a plain form; with a script at each key. */
export function screen({ seen, assets, signedIn, ...found }: ScreenProps): string {
  const say = switchboardTexts(seen.language);
  return renderPage({
    title: say.title,
    index: false,
    frame: frameOf(seen, found.query),
    assets: withIcon(seen, assets),
    children: (
      <>
        <PageHead title={say.title}>
          <search>
            <form
              class="switchboard-form"
              action="/omstilling"
              data-operator={signedIn.account.id}
              data-copied={say.copied('{number}')}
              data-forgotten={say.forgotten}
              data-nothing={say.nothing}
            >
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
          <div
            class="alert alert-warning"
            id="uden-net"
            hidden
            data-offline={say.offline('{time}')}
            data-nothing={say.offlineNothing}
            data-online={say.online}
            data-results={say.results}
          >
            <p class="alert-heading" />
            <p>{say.offlineHelp}</p>
          </div>
          <div id="svar">
            <Calls {...found} />
          </div>
          <div class="switchboard-end">
            <p class="note">{say.offlineKept}</p>
            <form method="post" action="/admin/log-ud">
              <input type="hidden" name="token" value={signedIn.formToken} />
              <button type="submit" class="button button-secondary">
                {say.signOut}
              </button>
            </form>
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
    ...{ title: say.title, index: false, frame: frameOf(seen, '') },
    assets: withIcon(seen, assets),
    children: <PageHead title={say.forbidden} lead={say.forbiddenHelp} />,
  });
}

function withIcon({ snapshot }: Seen, assets: PageAssets): PageAssets {
  return { ...assets, icon: themeFiles(profileOf(snapshot)?.theme ?? null).iconPath };
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
