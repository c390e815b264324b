// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';

/**
 * A page or a state of one: what it is called when something is wrong with it, how one comes there from the one before, and
 * what stands there where it could be another state too.
 */
export type Step = readonly [where: string, goes: (page: Page) => Promise<unknown>, says?: string];
