// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { RecordedChange } from '../../register/index.ts';
import { adminTexts } from '../texts/index.ts';
import { instantInWords } from './instant.ts';

/** Changes as they were recorded: when, who, why. */
export function ChangeTable({
  changes,
  language,
}: {
  readonly changes: readonly RecordedChange[];
  readonly language: Language;
}) {
  const say = adminTexts(language);
  if (changes.length === 0) return <p>{say.noChanges}</p>;
  return (
    <section class="admin-table-box" tabindex={0} aria-label={say.history}>
      <table class="admin-table">
        <thead>
          <tr>
            {[say.changeNumber, say.changedOn, say.changedBy, say.changedWhy].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ number, recordedAt, actor, reason }) => (
            <tr>
              <td>{number}</td>
              <td>
                <time dateTime={recordedAt.toISOString()}>{instantInWords(recordedAt, language)}</time>
              </td>
              <td>{actor}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
