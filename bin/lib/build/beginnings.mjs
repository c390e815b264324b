// SPDX-License-Identifier: MPL-2.0
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What runs in a process or a thread of its own. */
export const programs = [
  'app/main.ts',
  'database/embedded/create-program.ts',
  'database/embedded/engine-worker.ts',
  'diagram/press/program.ts',
  'exchange/pictures/program.ts',
];

/** What the benchmarks take out of the built program, behind the faces of the rooms, to measure it by itself. */
const measured = [
  'app/assets.ts',
  'app/commands/user/add.ts',
  'app/demo.ts',
  'app/server.ts',
  'public/door/answering.ts',
  'public/door/routes.ts',
  'public/kept/kept.ts',
  'public/search/public-indexes.ts',
];

/**
 * What can be asked for by name in what is built, as { in, out }: these, the face of every room, and the largest package, so
 * that it makes no other piece too long. All else comes along in shared pieces.
 */
export function beginnings(root) {
  const rooms = readdirSync(join(root, 'src')).filter((room) => room !== 'testing');
  const faces = rooms.map((room) => `${room}/index.ts`).filter((file) => existsSync(join(root, 'src', file)));
  const ours = [...programs, ...measured, ...faces];
  return [
    ...ours.map((file) => ({ in: `src/${file}`, out: file.replace(/\.ts$/, '') })),
    { in: 'zod', out: 'shared/zod' },
  ];
}
