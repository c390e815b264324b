// SPDX-License-Identifier: MPL-2.0

/** A crest with a gate, for a municipality that has not given its own mark. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 30 34" aria-hidden="true">
      <path d="M2 2h26v17c0 8-13 13-13 13S2 27 2 19z" />
      <path
        class="logo__gate"
        d="M8.5 22V12.500h3V15h2v-2.500h3V15h2v-2.500h3V22h-4.900v-2.700a1.600 1.600 0 0 0-3.200 0V22z"
      />
    </svg>
  );
}
