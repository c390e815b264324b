// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../../components/index.ts';
import { explain } from '../../../organisation/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import type { Planned } from './planned.ts';
import { plannedTexts } from './texts/index.ts';

interface TakenBackNoticeProps {
  readonly editor: Editor;
  readonly planned: Planned;
  readonly filled?: Filled | undefined;
}

/** After a plan has been taken back, that it has; where it is there no more to be taken back, why. */
export function TakenBackNotice({ editor: { query, language }, planned, filled }: TakenBackNoticeProps) {
  if (query.has('taget'))
    return (
      <div role="status">
        <Notice heading={plannedTexts(language).takenBack} />
      </div>
    );
  const isHere = planned.items.some(({ key }) => filled?.form === `planlagt/${key}`);
  if (!filled?.form.startsWith('planlagt/') || isHere) return null;
  return (
    <>
      {filled.refusals.map((refusal) => (
        <Notice heading={explain(refusal, language)} kind="warning" />
      ))}
    </>
  );
}
