// SPDX-License-Identifier: MPL-2.0
// Imported before anything else by each script in bin/, so that an old Node gives a sentence, not a stack trace.
import { setupRefusal } from './node-version.mjs';

const refusal = setupRefusal(process.versions.node);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
