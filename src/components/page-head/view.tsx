// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { Tag } from '../tag/view.tsx';

export interface PageHeadProps {
  readonly title: string;
  readonly tag?: string | undefined;
  readonly lead?: string | undefined;
  /** Notices, a large search form, or what else belongs to the top. */
  readonly children?: ComponentChildren;
}

/** What the page is about, in one line and one sentence. */
export function PageHead({ title, tag, lead, children }: PageHeadProps) {
  return (
    <div class="page-head">
      <div class="wrap">
        <h1>{title}</h1>
        {tag && <Tag text={tag} />}
        {lead && <p class="lead">{lead}</p>}
        {children}
      </div>
    </div>
  );
}
