// SPDX-License-Identifier: MPL-2.0
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long answers that are under way may take when the server is told to stop, in milliseconds. */
const standardPatience = 1_500;
/** So often it is looked which connections have become idle meanwhile. */
const glance = 25;

/**
 * Lets a server end as visitors would wish: who is being answered gets the whole answer, within reason; connections over which
 * nothing goes are closed at once. Gives what to do when the server is about to close.
 */
export function endGently(server: Server, patience = standardPatience): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    const closeIdle = () => {
      server.closeIdleConnections();
      // Browsers open connections beforehand, which count as busy until something has come over them.
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    };
    closeIdle();
    const looking = setInterval(closeIdle, glance);
    const forcing = setTimeout(() => server.closeAllConnections(), patience);
    server.once('close', () => {
      clearInterval(looking);
      clearTimeout(forcing);
    });
  };
}
