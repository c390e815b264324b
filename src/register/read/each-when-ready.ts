// SPDX-License-Identifier: MPL-2.0

/** Does the work of each name as soon as that of all it needs is done; fails with the first that fails. */
export async function eachWhenReady<Name>(
  names: readonly Name[],
  needs: (name: Name) => readonly Name[],
  work: (name: Name) => Promise<void>,
): Promise<void> {
  const begun = new Map<Name, Promise<void>>();
  const begin = (name: Name): Promise<void> => {
    const known = begun.get(name);
    if (known) return known;
    const needed = needs(name).map(begin);
    const done = needed.length === 0 ? work(name) : Promise.all(needed).then(() => work(name));
    begun.set(name, done);
    return done;
  };
  await Promise.all(names.map(begin));
}
