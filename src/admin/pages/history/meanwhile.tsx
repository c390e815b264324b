// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../../components/index.ts';
import type { RecordedChange } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';

/** Says that somebody else has saved since a form was opened. */
export function MeanwhileNotice({
  editor: { language },
  change,
}: {
  readonly editor: Editor;
  readonly change: RecordedChange | undefined;
}) {
  const say = adminTexts(language);
  const told = change ? [say.meanwhile(change.actor, instantInWords(change.recordedAt, language))] : [];
  return <Notice heading={say.meanwhileTitle} kind="warning" paragraphs={told} />;
}
