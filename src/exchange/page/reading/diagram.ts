// SPDX-License-Identifier: MPL-2.0

const link =
  /^(?:se |hent |download |vis |åbn )?(?:vores |det |hele |kommunens |forvaltningens |et )?(?:organisations?(?:diagram|plan|skema|oversigt)|organogram)(?:met|men|en|et)?(?:\s+(?:for|over|af|\(pdf)\b.{0,120}|\s*\(.{0,30}\))?\.?$/i;

/** Whether a line is the link to a diagram of the organisation, or its caption. */
export function isDiagramLink(text: string): boolean {
  return text.length < 160 && link.test(text);
}
