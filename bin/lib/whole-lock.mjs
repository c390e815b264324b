// SPDX-License-Identifier: MPL-2.0

/**
 * npm leaves out of package-lock.json the packages for other machines that the registry in use cannot give, and then
 * `npm ci` calls the lock incomplete. Gives what is lacking: path → entry, told from the package's name.
 */
export function lackingEntries(lock) {
  const lacking = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const known =
        `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
      if (!known) lacking[`node_modules/${name}`] = entryOf(name, version, dev);
    }
  }
  return lacking;
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];

function entryOf(name, version, dev) {
  const parts = name.split(/[/-]/);
  const os = parts.find((part) => systems.includes(part));
  const cpu = parts[parts.indexOf(os) + 1];
  const last = parts.at(-1);
  const libc = last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}
