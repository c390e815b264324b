// SPDX-License-Identifier: MPL-2.0
// Asks one server for one address again and again, on a few connections that stay open, each with one question at a
// time. It only counts the bytes that come back, so that it is never what is being measured.
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { answerAll } from '../processes/helper.ts';

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly connections: number;
  readonly milliseconds: number;
}

/** Requests answered in a second. */
answerAll<Load, number>(async (load) => {
  const question = questionOf(load);
  const length = await lengthOfAnswer(load, question);
  const start = performance.now();
  const end = start + load.milliseconds;
  const counts = await Promise.all(
    Array.from({ length: load.connections }, () => askUntil(end, load, question, length)),
  );
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return answered / ((performance.now() - start) / 1000);
});

function questionOf({ port, path, headers }: Load): string {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers });
  return `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** Every answer is as long as the first, and has its status: so bytes can be counted in place of reading them. */
async function lengthOfAnswer({ port, status }: Load, question: string): Promise<number> {
  const socket = createConnection(port, '127.0.0.1');
  socket.write(question);
  let got = Buffer.alloc(0);
  for await (const piece of socket) {
    got = Buffer.concat([got, piece]);
    const end = got.indexOf('\r\n\r\n');
    if (end === -1) continue;
    const head = got.toString('latin1', 0, end);
    if (!head.startsWith(`HTTP/1.1 ${status}`)) throw new Error(`not ${status}: ${head}`);
    return end + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  }
  throw new Error('no answer');
}

async function askUntil(end: number, { port }: Load, question: string, length: number): Promise<number> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return new Promise((resolve, reject) => {
    let [answered, missing] = [0, length];
    socket.on('error', reject);
    socket.on('data', ({ length: came }: Buffer) => {
      missing -= came;
      if (missing > 0) return;
      if (missing < 0) return reject(new Error('an answer was longer than the first'));
      answered += 1;
      missing = length;
      if (performance.now() < end) socket.write(question);
      else finish(socket, () => resolve(answered));
    });
    socket.write(question);
  });
}

function finish(socket: Socket, done: () => void): void {
  socket.removeAllListeners('data');
  socket.destroy();
  done();
}
