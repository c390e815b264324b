// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';

/** A page or a state of one: what it is called when something is wrong with it, and how one comes there from the one before. */
export type Step = readonly [where: string, goes: (page: Page) => Promise<unknown>];
