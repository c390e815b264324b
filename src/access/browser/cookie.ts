// SPDX-License-Identifier: MPL-2.0

/**
 * The cookie of those who are signed in. Where there is TLS its name says that this very host has set it, which no
 * neighbour can then do in our stead.
 */
export interface SessionCookie {
  readonly name: string;
  /** The header that sets it, for as long as the browser is open. */
  set(token: string): string;
  /** The header that takes it away. */
  readonly gone: string;
}

export function sessionCookie(siteUrl: string): SessionCookie {
  return cookie(siteUrl, 'vejviser', '');
}

/** The cookie of those who are on their way to a provider and back, for so many seconds. */
export function travelCookie(siteUrl: string, seconds: number): SessionCookie {
  return cookie(siteUrl, 'vejviser-undervejs', `; Max-Age=${seconds}`);
}

function cookie(siteUrl: string, plain: string, age: string): SessionCookie {
  const isSecure = siteUrl.startsWith('https:');
  const name = isSecure ? `__Host-${plain}` : plain;
  const rest = `; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return { name, set: (token) => `${name}=${token}${rest}${age}`, gone: `${name}=; Max-Age=0${rest}` };
}

/** The token that a request brings along; empty where it brings none. */
export function tokenIn(header: string | undefined, { name }: SessionCookie): string {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return '';
}
