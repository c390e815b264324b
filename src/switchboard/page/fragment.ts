// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { Calls, type CallsProps } from './calls.tsx';

/** What was found, as the part of the screen that changes. */
export function fragment(found: CallsProps): string {
  return render(h(Calls, found));
}
