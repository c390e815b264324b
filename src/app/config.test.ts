// SPDX-License-Identifier: MPL-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { settings } from './config.ts';
import { nearestName } from './nearest-name.ts';
import { environmentIn, readConfig } from './read-config.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aFolderWith(env: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-config-'));
  folders.push(folder);
  writeFileSync(join(folder, '.env'), env);
  return folder;
}

function wrongIn(environment: Record<string, string>): readonly { da: string; en: string }[] {
  const read = readConfig(environment, '/srv');
  return 'wrong' in read ? read.wrong : [];
}

describe('the settings', () => {
  it('are the standard ones where nothing is set, or set to nothing', () => {
    const config = {
      host: '127.0.0.1',
      port: 8080,
      databaseUrl: null,
      dataFolder: '/srv/data',
      publicUrl: undefined,
      trustProxy: [],
      fourEyes: true,
      logLevel: 'warn',
      provider: null,
      smtpUrl: undefined,
      mailFrom: undefined,
      mailPerMinute: 60,
      senderDays: 90,
      reviewDays: 365,
      actingDays: 183,
    };
    expect(readConfig({}, '/srv')).toEqual({ config, warnings: [] });
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, '/srv')).toEqual({ config, warnings: [] });
  });

  it('are taken from the environment', () => {
    const environment = {
      HOST: '::1',
      PORT: '0',
      DATABASE_URL: 'postgresql://vejviser:hemmelig@db/vejviser',
      VEJVISER_DATA: '/var/lib/vejviser',
      VEJVISER_URL: 'https://organisation.example.dk/',
      VEJVISER_TRUST_PROXY: 'loopback,10.0.0.0/8',
      VEJVISER_FOUR_EYES: 'no',
      VEJVISER_LOG: 'warn',
      VEJVISER_SMTP_URL: 'smtp://bruger:hemmelig@post.example.dk:587',
      VEJVISER_MAIL_FROM: 'Vejviser på nettet <vejviser@example.dk>',
      VEJVISER_MAIL_PER_MINUTE: '10',
      VEJVISER_SENDER_DAYS: '30',
      VEJVISER_REVIEW_DAYS: '200',
      VEJVISER_ACTING_DAYS: '100',
    };
    expect(readConfig(environment, '/srv')).toEqual({
      config: {
        host: '::1',
        port: 0,
        databaseUrl: 'postgresql://vejviser:hemmelig@db/vejviser',
        dataFolder: '/var/lib/vejviser',
        publicUrl: 'https://organisation.example.dk',
        trustProxy: ['loopback', '10.0.0.0/8'],
        fourEyes: false,
        logLevel: 'warn',
        provider: null,
        smtpUrl: 'smtp://bruger:hemmelig@post.example.dk:587',
        mailFrom: 'Vejviser på nettet <vejviser@example.dk>',
        mailPerMinute: 10,
        senderDays: 30,
        reviewDays: 200,
        actingDays: 100,
      },
      warnings: [],
    });
  });

  it.each([
    ['HOST', 'ikke en vært'],
    ['PORT', 'otteogtres'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db/vejviser'],
    ['VEJVISER_URL', 'organisation.example.dk'],
    ['VEJVISER_URL', 'ftp://example.dk'],
    ['VEJVISER_URL', 'https://example.dk/?a=b'],
    ['VEJVISER_TRUST_PROXY', 'alle'],
    ['VEJVISER_LOG', 'loud'],
    ['VEJVISER_OIDC_ROLES', 'chefer=konge'],
    ['VEJVISER_OIDC_ROLES', 'chefer'],
    ['VEJVISER_SMTP_URL', 'post.example.dk'],
    ['VEJVISER_MAIL_FROM', 'Vejviser'],
    ['VEJVISER_MAIL_FROM', 'a@example.dk, b@example.dk'],
    ['VEJVISER_MAIL_PER_MINUTE', '0'],
    ['VEJVISER_SENDER_DAYS', '366'],
    ['VEJVISER_REVIEW_DAYS', 'et år'],
  ])('refuse %s=%s by name, in Danish and English', (name, value) => {
    const [only, ...others] = wrongIn({ [name]: value });
    expect(others).toEqual([]);
    expect(only?.da).toMatch(new RegExp(`^Indstillingen ${name} .*kan ikke bruges: den skal være`));
    expect(only?.en).toMatch(new RegExp(`^The setting ${name} .*cannot be used: it must be`));
  });

  it('refuse a provider in the open, and one where nobody knows us', () => {
    const issuer = (address: string, id?: string) =>
      wrongIn({ VEJVISER_OIDC_ISSUER: address, VEJVISER_OIDC_CLIENT_ID: id ?? '' }).map(({ en }) => en);
    expect(issuer('http://login.example.dk', 'vejviser')).toEqual([
      expect.stringContaining('VEJVISER_OIDC_ISSUER ("http://login.example.dk") cannot be used'),
    ]);
    expect(issuer('https://login.example.dk')).toEqual([
      expect.stringContaining('VEJVISER_OIDC_CLIENT_ID cannot be used: it must be filled in'),
    ]);
    expect(issuer('https://login.example.dk', 'vejviser')).toEqual([]);
  });

  it('read which roles follow from groups, whose names may have signs in them', () => {
    const read = readConfig(
      {
        VEJVISER_OIDC_ISSUER: 'https://login.example.dk',
        VEJVISER_OIDC_CLIENT_ID: 'vejviser',
        VEJVISER_OIDC_ROLES: 'chefer=administrator, cn=web=editor@/klima-og-miljoe/',
      },
      '/srv',
    );
    expect('config' in read && read.config.provider).toMatchObject({
      name: 'kommunens login',
      groupsClaim: 'groups',
      rules: [
        { group: 'chefer', role: 'administrator', unit: '' },
        { group: 'cn=web', role: 'editor', unit: 'klima-og-miljoe' },
      ],
    });
  });

  it('are refused all at once', () => {
    expect(wrongIn({ PORT: 'x', VEJVISER_LOG: 'x', HOST: '[]' })).toHaveLength(3);
  });

  it('never show a password', () => {
    expect(JSON.stringify(wrongIn({ DATABASE_URL: 'mysql://bruger:hemmelig@db' }))).not.toContain('hemmelig');
  });

  it('warn of a name that no setting has, with the nearest one that is', () => {
    const { warnings } = readConfig(
      { VEJVISER_DATE: './data', VEJVISER_CHROMIUM: '/usr/bin/chromium' },
      '/srv',
    );
    expect(warnings.map(({ en }) => en)).toEqual([
      'There is no setting called VEJVISER_DATE. Did you mean VEJVISER_DATA?',
    ]);
  });

  it('may stand in a file .env, over which the environment goes', () => {
    const folder = aFolderWith('PORT=9000\nHOST="0.0.0.0" # all\n');
    expect(environmentIn(folder, { PORT: '9001' })).toEqual({ PORT: '9001', HOST: '0.0.0.0' });
    expect(environmentIn(join(folder, 'none'), { PORT: '9001' })).toEqual({ PORT: '9001' });
  });

  it('are all in docs/settings.md, with meaning and standard', () => {
    const text = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
    for (const [name, { meaning, standard }] of Object.entries(settings)) {
      expect(text).toContain(`| \`${name}\` | ${standard} | ${meaning} |`);
    }
    const described = [...text.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(described).toEqual(Object.keys(settings));
  });

  it('are all in the file that services begin with, and fit as they stand there', () => {
    const text = readFileSync(new URL('../../deploy/vejviser.env.example', import.meta.url), 'utf8');
    for (const [name, { meaning }] of Object.entries(settings))
      expect(text.replaceAll('\n#', '\n')).toContain(` ${meaning}\n${name}=`);
    const said = [...text.matchAll(/^#?(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
    expect(said.map(([name]) => name).toSorted()).toEqual(Object.keys(settings).toSorted());
    expect(readConfig(Object.fromEntries(said), '/srv')).toMatchObject({ warnings: [], config: {} });
  });
});

describe('the nearest name', () => {
  it('is the one with the fewest letters changed', () => {
    expect(nearestName('serv', ['demo', 'serve', 'verify'])).toBe('serve');
    expect(nearestName('vreify', ['demo', 'serve', 'verify'])).toBe('verify');
  });
});
