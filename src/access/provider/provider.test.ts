// SPDX-License-Identifier: MPL-2.0
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { Provider } from './provider.ts';

test('a provider that takes the call and never answers is not waited for', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const about = { clientId: 'vejviser', clientSecret: '', name: 'login', groupsClaim: 'groups', rules: [] };
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider({ ...about, issuer }, 'http://127.0.0.1', 0.2);
  const now = new Date('2026-11-23T09:00:00Z');
  const outcomes = await Promise.all([provider.begin(now), provider.begin(now)]);
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'provider-down' }] });
  expect(await provider.endSessionUrl(now)).toBeUndefined();
  silent.close();
});
