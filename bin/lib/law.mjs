// SPDX-License-Identifier: MPL-2.0

/** What each room may import from: every room of a lower rank, but for rooms kept for a few. */
function allowedRooms({ ranks, mayImport, forTests }) {
  const open = (to, from) => mayImport[to]?.includes(from) ?? true;
  const allowed = {};
  ranks.forEach((rooms, rank) => {
    const lower = ranks.slice(0, rank).flat();
    for (const room of rooms) allowed[room] = lower.filter((to) => open(to, room));
  });
  return { ...allowed, [forTests]: ranks.slice(0, -1).flat() };
}

/**
 * The law as overrides of Biome's noRestrictedImports. The rule matches the import as written, so there is one override
 * for each depth of folder: n times `../` from a file n folders deep is what leaves its room.
 */
export function lawOverrides(house) {
  const allowed = allowedRooms(house);
  const groups = Map.groupBy(Object.keys(allowed), (room) => allowed[room].join(' '));
  const overrides = [];
  for (const rooms of groups.values()) {
    for (let depth = 1; depth <= house.depth; depth += 1) {
      const faces = allowed[rooms[0]].map((room) => `${room}/index.ts`);
      const inside = '/*'.repeat(depth - 1);
      const forTests = `${house.forTests}/**`;
      overrides.push(override(rooms, `${inside}/*`, depth, faces));
      overrides.push(override(rooms, `${inside}/*.test.{ts,tsx}`, depth, [...faces, forTests]));
    }
  }
  return overrides;
}

function override(rooms, files, depth, open) {
  const up = '../'.repeat(depth);
  const message = `${rooms.join(', ')}: from another room only ${open.join(', ') || 'nothing'} (docs/decisions/0002).`;
  const patterns = [{ group: [`${up}**`, ...open.map((path) => `!${up}${path}`)], message }];
  const rule = { level: 'error', options: { patterns } };
  return {
    includes: rooms.map((room) => `src/${room}${files}`),
    linter: { rules: { style: { noRestrictedImports: rule } } },
  };
}
