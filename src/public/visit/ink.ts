// SPDX-License-Identifier: MPL-2.0
import { themeTokens } from '../../components/index.ts';
import { type Ink, plainInk } from '../../diagram/index.ts';
import { themeOf } from './theme.ts';
import type { Visit } from './visit.ts';

/** The organisation's colours for a drawing that stands by itself, on white. */
export function inkOf(visit: Visit): Ink {
  const theme = themeOf(visit);
  if (!theme) return plainInk;
  const { brand, 'brand-ink': brandInk, accent, tint } = themeTokens(theme).light;
  return { ...plainInk, brand, brandInk, accent, tint };
}
