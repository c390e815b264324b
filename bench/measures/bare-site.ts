// SPDX-License-Identifier: MPL-2.0
import { Press, PublicIndexes, type Register, type visitTo } from '../product.ts';

type Site = Parameters<typeof visitTo>[0];

/** What pages are made from, without a server around it. */
export function bareSite(
  register: InstanceType<typeof Register>,
  { assets = { styles: [] }, press = new Press() }: Partial<Pick<Site, 'assets' | 'press'>> = {},
): Site {
  return {
    ...{ register, url: 'https://storby.example', assets, press },
    ...{
      indexes: new PublicIndexes(),
      unanswered: { count: () => {} },
      senders: { isFree: () => true, count: () => {} },
      senderDays: 90,
    },
  };
}
