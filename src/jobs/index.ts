// SPDX-License-Identifier: MPL-2.0
export { jobsOf } from './jobs.ts';
export { isMailFrom, isMailServer } from './letters/mail-server.ts';
export { startJobs } from './run/start-jobs.ts';
