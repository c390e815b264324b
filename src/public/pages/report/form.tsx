// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../../components/index.ts';
import { type CorrectableField, explain, type Language } from '../../../organisation/index.ts';
import { ReportField } from './field.tsx';
import { Groups, ReportGroup } from './groups.tsx';
import { reportTexts } from './texts/index.ts';
import { inputId, type Typed } from './typed.ts';

export interface ReportFormProps {
  readonly language: Language;
  readonly action: string;
  readonly fields: readonly CorrectableField[];
  readonly stamp: string;
  readonly typed: Typed | undefined;
  readonly privacyHref: string;
  /** For how many days who sent it is known at most. */
  readonly senderDays: number;
}

/** The form with which anyone proposes a correction. */
export function ReportForm(props: ReportFormProps) {
  const { language, action, fields, stamp, typed } = props;
  const say = reportTexts(language);
  return (
    <form class="report" method="post" action={action}>
      {typed && <Wrong typed={typed} language={language} />}
      <input type="hidden" name="givet" value={stamp} />
      {fields.length > 0 && <p>{say.unchanged}</p>}
      <Groups {...{ fields, typed, language }} />
      <ReportGroup title={say.other}>
        <ReportField
          {...{ name: 'bemaerkning', label: say.comment, hint: say.commentHint, text: '', rows: 4 }}
          {...{ typed, language }}
        />
      </ReportGroup>
      <AboutSender {...props} />
      <p>
        <button type="submit" class="button button-primary">
          {say.send}
        </button>
      </p>
    </form>
  );
}

/** What is wrong, all of it, each with the way to its field. */
function Wrong({ typed, language }: { readonly typed: Typed; readonly language: Language }) {
  const say = reportTexts(language);
  const links = typed.refusals.flatMap((refusal) =>
    refusal.where ? { text: explain(refusal, language), href: `#${inputId(refusal.where)}` } : [],
  );
  const general = typed.refusals.filter(({ where }) => where === undefined);
  return (
    <div role="alert">
      <Notice
        heading={say.wrong}
        kind="warning"
        paragraphs={general.map((refusal) => explain(refusal, language))}
        links={links}
      />
    </div>
  );
}

function AboutSender({ language, typed, privacyHref, senderDays }: ReportFormProps) {
  const say = reportTexts(language);
  return (
    <ReportGroup title={say.sender} hint={say.senderHint(String(senderDays))}>
      <p>
        <a href={privacyHref}>{say.privacy}</a>
      </p>
      <ReportField
        {...{ name: 'navn', label: say.senderName, text: '', typed, language, autocomplete: 'name' }}
      />
      <ReportField
        {...{ name: 'e-mail', label: say.senderEmail, text: '', typed, language, autocomplete: 'email' }}
        type="email"
      />
      {/* People do not see it; programs that fill in everything do. */}
      <div class="report__trap" aria-hidden="true">
        <label for="emne">{say.trap}</label>
        <input id="emne" name="emne" tabIndex={-1} autocomplete="off" />
      </div>
    </ReportGroup>
  );
}
