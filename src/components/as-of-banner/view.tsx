// SPDX-License-Identifier: MPL-2.0
import { DatePicker, type DatePickerProps } from '../date-picker/view.tsx';
import { texts } from '../texts/index.ts';

export interface AsOfBannerProps extends DatePickerProps {
  /** The day in words: `1. juni 2021`. */
  readonly dayInWords: string;
  readonly tense: 'past' | 'future';
  /** The same page today. */
  readonly todayHref: string;
}

/** Says that the page is not of today, and leads to today and to other days. */
export function AsOfBanner({ dayInWords, tense, todayHref, ...picker }: AsOfBannerProps) {
  const say = texts(picker.language);
  return (
    <aside class="as-of" aria-label={say.asOfRegion}>
      <div class="wrap as-of__row">
        <p>{tense === 'past' ? say.asOfPast(dayInWords) : say.asOfFuture(dayInWords)}</p>
        <a href={todayHref}>{say.seeToday}</a>
        <details>
          <summary>{say.otherDay}</summary>
          <DatePicker {...picker} />
        </details>
      </div>
    </aside>
  );
}
