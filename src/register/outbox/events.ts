// SPDX-License-Identifier: MPL-2.0

/** Every event of the outbox. docs/events.md tells of them all. */
export const outboxEvents = ['change.recorded', 'change-event.in-effect', 'unit.in-effect'] as const;
export type OutboxEvent = (typeof outboxEvents)[number];
