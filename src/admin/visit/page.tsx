// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { type BreadcrumbsProps, renderPage, type SiteFrame } from '../../components/index.ts';
import { inLanguage, profileOf } from '../../organisation/index.ts';
import { adminTexts } from '../texts/index.ts';
import type { PageAnswer, PageStatus } from './answer.ts';
import type { Editor, Visitor } from './visit.ts';

interface PageContent {
  readonly title: string;
  readonly status?: PageStatus;
  readonly breadcrumbs?: Omit<BreadcrumbsProps, 'language'> | undefined;
  /** Style sheets that only this page needs. */
  readonly styles?: readonly string[];
  readonly content: ComponentChildren;
}

/** A page for editors, in the frame of the site. */
export function page(
  visitor: Visitor | Editor,
  { title, status = 200, breadcrumbs, styles = [], content }: PageContent,
): PageAnswer {
  const html = renderPage({
    title,
    index: false,
    breadcrumbs,
    frame: frameOf(visitor),
    assets: { ...visitor.office.assets, styles: [...visitor.office.assets.styles, ...styles] },
    children: (
      <>
        {'signedIn' in visitor && <AccountBar editor={visitor} />}
        {content}
      </>
    ),
  });
  return { status, html };
}

function frameOf({ snapshot, language, query }: Visitor): SiteFrame {
  const say = adminTexts(language);
  const profile = profileOf(snapshot);
  const name = profile ? inLanguage(profile.name, language) : 'Vejviser';
  return {
    language,
    organisation: { name: say.officeOf(name), href: '/admin', logo: profile?.theme?.logo ?? 'none' },
    search: { action: '/admin', query: query.get('q') ?? undefined },
    chooser: { action: '/gaa-til', websites: [] },
    shortcuts: [{ text: say.seeSite, href: '/' }],
    footerLinks: [
      { text: say.overview, href: '/admin' },
      { text: say.seeSite, href: '/' },
    ],
  };
}

function AccountBar({ editor }: { readonly editor: Editor }) {
  const say = adminTexts(editor.language);
  const { account, formToken } = editor.signedIn;
  return (
    <div class="account-bar">
      <div class="wrap account-bar__row">
        <p>{say.signedInAs(account.name)}</p>
        <form method="post" action="/admin/log-ud">
          <input type="hidden" name="token" value={formToken} />
          <button type="submit" class="button button-secondary">
            {say.signOut}
          </button>
          <button type="submit" class="button button-secondary" name="alle" value="1">
            {say.signOutEverywhere}
          </button>
        </form>
      </div>
    </div>
  );
}
