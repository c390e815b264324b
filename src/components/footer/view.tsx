// SPDX-License-Identifier: MPL-2.0
import { WebsiteChooser } from '../chooser/view.tsx';
import { Logo } from '../logo/view.tsx';
import type { SiteFrame } from '../page/frame.ts';
import { Reach } from '../reach/view.tsx';
import { texts } from '../texts/index.ts';

export type SiteFooterProps = Pick<
  SiteFrame,
  'language' | 'organisation' | 'chooser' | 'footerLinks' | 'otherLanguage'
>;

/** The end of every page: the other websites, who we are, and what one may want to know about the site. */
export function SiteFooter({ language, organisation, chooser, footerLinks, otherLanguage }: SiteFooterProps) {
  const links = otherLanguage ? [...footerLinks, otherLanguage] : footerLinks;
  return (
    <footer class="footer" id="bund">
      <div class="wrap">
        {chooser.websites.length > 0 && <WebsiteChooser language={language} {...chooser} />}
        <div class="footer__end">
          <Sender language={language} organisation={organisation} />
          <nav aria-label={texts(language).footer}>
            <ul class="footer__links">
              {links.map(({ text, href, lang }) => (
                <li>
                  <a href={href} lang={lang} hreflang={lang}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}

function Sender({ language, organisation }: Pick<SiteFrame, 'language' | 'organisation'>) {
  const { name, logo, address = [], phone, email } = organisation;
  return (
    <div class="footer__sender">
      {logo === 'shield' && <Logo />}
      <div>
        <p class="footer__name">{name}</p>
        {address.length > 0 && <p>{address.join(', ')}</p>}
        <Reach language={language} phones={phone ? [phone] : []} emails={email ? [email] : []} />
      </div>
    </div>
  );
}
