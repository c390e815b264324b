// SPDX-License-Identifier: MPL-2.0
import type { AccountEvent } from '../../../access/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { roleInWords } from './role-in-words.ts';
import { userTexts } from './texts/index.ts';

interface EventTableProps {
  readonly editor: Editor;
  readonly events: readonly AccountEvent[];
}

/** What has been done to an account, when and by whom. */
export function EventTable({ editor, events }: EventTableProps) {
  const { language } = editor;
  const say = userTexts(language);
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{say.events}</h2>
      <section class="admin-table-box" tabindex={0} aria-label={say.events}>
        <table class="admin-table">
          <thead>
            <tr>
              {[say.when, say.what, say.who].map((heading) => (
                <th scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr>
                <td>{instantInWords(event.at, language)}</td>
                <td>{eventInWords(editor, event)}</td>
                <td>{event.actor}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function eventInWords(editor: Editor, { kind, content }: AccountEvent): string {
  const { role, unit = null, name } = content;
  const about = role ? roleInWords(editor, { role, unitId: unit }) : name;
  const what = userTexts(editor.language).event[kind];
  return about ? `${what}: ${about}` : what;
}
