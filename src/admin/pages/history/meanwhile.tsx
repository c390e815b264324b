// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../../components/index.ts';
import type { Filled } from '../../forms/filled.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { historyTexts } from './texts/index.ts';

/** Says that somebody else has saved since a form was opened: who and when; where what it was about is gone, what was typed. */
export async function meanwhileNotice(editor: Editor, filled: Filled | undefined) {
  if (!filled?.now) return null;
  const { language, office } = editor;
  const [say, own] = [adminTexts(language), historyTexts(language)];
  const { by, isGone } = filled;
  const change = by === undefined ? undefined : await office.register.changeNumbered(by);
  const says = isGone ? own.gone : say.meanwhile;
  const who = change ? [says(change.actor, instantInWords(change.recordedAt, language))] : [];
  const typed = isGone ? typedIn(filled.values) : [];
  const lost = typed.length > 0 ? [own.youTyped(typed.join(' · '))] : [];
  return <Notice heading={say.meanwhileTitle} kind="warning" paragraphs={[...who, ...lost]} />;
}

const notTyped = new Set(['token', 'set', 'fra', 'fjern', 'art', 'synlighed', 'egenskab']);

function typedIn(values: URLSearchParams): readonly string[] {
  return [...values]
    .filter(([name, value]) => !notTyped.has(name) && value.trim() !== '')
    .map(([, value]) => value);
}
