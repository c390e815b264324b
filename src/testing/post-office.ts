// SPDX-License-Identifier: MPL-2.0
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type ReadLetter, readLetter } from './read-letter.ts';

/** A letter as a mail server got it: the recipients on the envelope, and what is in it. */
interface Received extends ReadLetter {
  readonly to: readonly string[];
}

/** A real mail server on a free loopback port. */
export interface PostOffice {
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** Resolves when it has got its first letter. */
  readonly hasReceived: Promise<void>;
  close(): Promise<void>;
}

interface Habits {
  readonly port?: number;
  /** What it answers to a recipient it will not have. */
  readonly refuses?: { readonly address: string; readonly code: number };
  /** It takes a letter and never acknowledges it. */
  readonly isSilent?: boolean;
}

export async function aPostOffice({ port = 0, refuses, isSilent = false }: Habits = {}): Promise<PostOffice> {
  const received: Received[] = [];
  const first = Promise.withResolvers<void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(
        address === refuses?.address
          ? Object.assign(new Error('not here'), { responseCode: refuses.code })
          : null,
      ),
    onData: (stream, { envelope }, done) => {
      text(stream).then((source) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), ...readLetter(source) });
        first.resolve();
        if (!isSilent) done();
      }, done);
    },
    closeTimeout: 100,
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    received,
    hasReceived: first.promise,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
