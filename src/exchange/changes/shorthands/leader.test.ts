// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { operationsIn, organisation } from '../../../testing/changes-file.ts';
import { idFor } from '../names.ts';

const id = (name: string) => idFor(organisation.id, name);
const from = { from: '2021-01-01' };

describe('a leader', () => {
  const leader = {
    do: 'leader',
    unit: 'havnen',
    title: 'Havnechef',
    person: 'Anna Marie Holm',
    phone: '9931 1505',
    email: 'anna@strandby.example',
  };
  const [post, membership] = [id('havnen:havnechef'), id('havnen:havnechef:anna-marie-holm')];

  test('is a person, a post, what it leads, a holding and ways of reaching them', () => {
    expect(operationsIn([leader], from)).toMatchObject([
      { entity: 'post', id: post, state: { unitId: id('havnen'), title: { da: 'Havnechef' }, seats: 1 } },
      { entity: 'leadership', state: { postId: post, unitId: id('havnen') } },
      {
        entity: 'person',
        from: null,
        state: { givenName: 'Anna Marie', familyName: 'Holm', publication: 'public' },
      },
      { entity: 'membership', id: membership, state: { postId: post, capacity: 'permanent' } },
      { entity: 'contactPoint', state: { postId: post, value: { type: 'phone' } } },
      { entity: 'contactPoint', state: { membershipId: membership, value: { type: 'email' } } },
    ]);
  });

  test('who only stands in has their own phone', () => {
    const phones = operationsIn([{ ...leader, capacity: 'acting' }], from).slice(-2);
    expect(phones).toMatchObject([
      { state: { membershipId: membership } },
      { state: { membershipId: membership } },
    ]);
  });

  test('of two units is one person', () => {
    const operations = operationsIn([leader, { ...leader, unit: 'kajen' }], from);
    expect(operations.filter((one) => 'entity' in one && one.entity === 'person')).toHaveLength(1);
  });

  test('without a person is a vacant post that can be reached', () => {
    const vacant = {
      do: 'leader',
      unit: 'havnen',
      title: 'Havnechef',
      phone: '9931 1505',
      alsoLeads: ['kajen'],
    };
    expect(operationsIn([vacant], from)).toMatchObject([
      { entity: 'post' },
      { entity: 'leadership', state: { unitId: id('havnen') } },
      { entity: 'leadership', state: { unitId: id('kajen') } },
      { entity: 'contactPoint', state: { postId: post } },
    ]);
  });
});
