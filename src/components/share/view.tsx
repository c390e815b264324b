// SPDX-License-Identifier: MPL-2.0
import { Heading, type HeadingLevel } from '../heading/view.tsx';
import type { LinkTo } from '../link.ts';
import { type Spoken, type Texts, texts } from '../texts/index.ts';
import { qrDrawing } from './qr-path.ts';

export interface ShareProps extends Spoken {
  readonly level?: HeadingLevel | undefined;
  readonly title: string;
  /** Absolute address of the page, with its date where it has one. */
  readonly url: string;
}

/** Ways to pass a page on. Plain links; scripts add those that only a script can do (copy, send, print). */
export function Share({ language, level = 2, title, url }: ShareProps) {
  const say = texts(language);
  return (
    <section class="share">
      <Heading level={level} class="label">
        {say.share}
      </Heading>
      <ul class="share__ways" data-url={url} data-title={title} {...wordsForScript(say)}>
        {waysToShare(say, title, url).map(({ text, href }) => (
          <li>
            <a class="button button-secondary" href={href} rel="noreferrer">
              {text}
            </a>
          </li>
        ))}
        <li>
          <details class="qr">
            <summary class="button button-secondary">{say.qrCode}</summary>
            <QrCode url={url} label={say.qrCodeOf(title)} />
          </details>
        </li>
      </ul>
      <p class="share__status" role="status" />
    </section>
  );
}

function waysToShare(say: Texts, title: string, url: string): readonly LinkTo[] {
  const [address, subject, body] = [url, title, say.shareText(title, url)].map(encodeURIComponent);
  return [
    { text: say.email, href: `mailto:?subject=${subject}&body=${body}` },
    { text: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { text: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
  ];
}

function wordsForScript(say: Texts): Readonly<Record<string, string>> {
  return {
    'data-copy': say.copyLink,
    'data-copied': say.linkCopied,
    'data-failed': say.copyFailed,
    'data-send': say.send,
    'data-print': say.print,
  };
}

function QrCode({ url, label }: { readonly url: string; readonly label: string }) {
  const { size, path } = qrDrawing(url);
  return (
    <svg class="qr__code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
