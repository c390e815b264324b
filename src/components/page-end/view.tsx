// SPDX-License-Identifier: MPL-2.0
import { DatePicker, type DatePickerProps } from '../date-picker/view.tsx';
import type { LinkTo } from '../link.ts';
import { type Spoken, texts } from '../texts/index.ts';

export interface PageEndProps extends Spoken {
  /** When what the page shows was last changed, in words: `12. maj 2021`. */
  readonly updated?: string | undefined;
  readonly reportHref?: string | undefined;
  readonly formats?: readonly LinkTo[] | undefined;
  /** The address that never changes; read on paper. */
  readonly permanent?: string | undefined;
  readonly dates?: Omit<DatePickerProps, 'language'> | undefined;
}

/** The last lines of a page: when it was updated, how to correct it, other days, other formats. */
export function PageEnd({ language, updated, reportHref, formats = [], permanent, dates }: PageEndProps) {
  const say = texts(language);
  return (
    <div class="page-end">
      <p>
        {updated && <>{say.updated(updated)} </>}
        {reportHref && <a href={reportHref}>{say.reportError}</a>}
      </p>
      {dates && (
        <details>
          <summary>{say.seeAnotherDay}</summary>
          <DatePicker language={language} {...dates} />
        </details>
      )}
      {formats.length > 0 && <Formats label={say.otherFormats} formats={formats} />}
      {permanent && (
        <p class="print-only">
          {say.permanentAddress}: {permanent}
        </p>
      )}
    </div>
  );
}

function Formats({ label, formats }: { readonly label: string; readonly formats: readonly LinkTo[] }) {
  return (
    <p class="formats">
      {label}:{' '}
      {formats.map(({ text, href }) => (
        <a href={href}>{text}</a>
      ))}
    </p>
  );
}
