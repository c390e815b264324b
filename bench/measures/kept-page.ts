// SPDX-License-Identifier: MPL-2.0
import { Helper } from '../processes/helper.ts';
import { type ProductServer, startProduct } from '../processes/product-server.ts';
import { processorTimeOf } from '../processes/usage.ts';
import type { Sent } from '../programs/bare-server.ts';
import type { Load } from '../programs/load.ts';
import type { Line } from '../report/line.ts';
import { sideBySide } from '../timing/side-by-side.ts';
import { answerAt } from './kept-page/answer-at.ts';
import type { Measure } from './measure.ts';
import { seedPage } from './seed-page.ts';

const rounds = 6;
const milliseconds = 1_200;
const connections = 16;

/** Serving what is kept as bytes, beside the least that any server on node:http could do. */
export const keptPage: Measure = {
  title: 'A page that is kept',
  note:
    'Requests a second over 16 connections that stay open, asked by a third process; the peer is a bare `node:http` server ' +
    'that sends the same headers and the same brotli bytes from memory. Beside it the processor time of the server for one request.',
  measure: async (workplace) => {
    const server = await startProduct({ command: 'demo', dataFolder: await workplace.demo() });
    const load = new Helper<Load, number>(new URL('../programs/load.ts', import.meta.url));
    try {
      return [
        ...(await linesFor(server, load, 'the page of the seed', seedPage, false)),
        ...(await linesFor(server, load, 'the front page', '/', false)),
        ...(await linesFor(server, load, 'not modified (304)', seedPage, true)),
      ];
    } finally {
      await load.end();
      await server.stop();
    }
  },
};

interface Target {
  readonly pid: number;
  readonly port: number;
}

async function linesFor(
  server: ProductServer,
  load: Helper<Load, number>,
  what: string,
  path: string,
  known: boolean,
): Promise<readonly Line[]> {
  const target = { pid: server.pid, port: Number(new URL(server.url).port) };
  const { sent, headers } = await answerAt(target.port, path, known);
  const bare = new Helper<Sent, number>(new URL('../programs/bare-server.ts', import.meta.url));
  try {
    const peer = { pid: bare.pid, port: await bare.ask(sent) };
    const ask = { path, headers, status: sent.status, connections };
    return await compare(
      what,
      (to, ms) => load.ask({ ...ask, port: to.port, milliseconds: ms }),
      target,
      peer,
    );
  } finally {
    await bare.end();
  }
}

async function compare(
  what: string,
  ask: (target: Target, milliseconds: number) => Promise<number>,
  ours: Target,
  theirs: Target,
): Promise<readonly Line[]> {
  const used = { ours: 0, theirs: 0 };
  const oneRound = (who: 'ours' | 'theirs', target: Target) => async () => {
    const before = processorTimeOf(target.pid);
    const perSecond = await ask(target, milliseconds);
    used[who] += (processorTimeOf(target.pid) - before) / (perSecond * (milliseconds / 1000)) / rounds;
    return perSecond;
  };
  for (const target of [ours, theirs, ours, theirs]) await ask(target, 400);
  const figures = await sideBySide(rounds, 'requests/s', oneRound('ours', ours), oneRound('theirs', theirs));
  const micro = (ms: number) => ({ value: ms * 1000, unit: 'µs' as const });
  return [
    { what, ...figures, promised: { of: 'ratio', least: 0.9 } },
    {
      what: `${what}: processor time`,
      ours: micro(used.ours),
      theirs: micro(used.theirs),
      ratio: used.ours / used.theirs,
    },
  ];
}
