// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { ProviderSettings } from '../access/index.ts';
import { type Config, type SettingName, settings } from './config.ts';
import { nearestName } from './nearest-name.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A sentence in both languages for the one who started the program. */
export interface Notice {
  readonly da: string;
  readonly en: string;
}

/** Either a config or what is wrong, all of it at once; `warnings` are for names that no setting has. */
export type ReadConfig =
  | { readonly config: Config; readonly warnings: readonly Notice[] }
  | { readonly wrong: readonly Notice[]; readonly warnings: readonly Notice[] };

/** The environment's own words go before those of the file `.env` in `folder`. */
export function environmentIn(folder: string, own: Environment = process.env): Environment {
  try {
    return { ...parseEnv(readFileSync(resolve(folder, '.env'), 'utf8')), ...own };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return own;
    throw error;
  }
}

/** Reads every setting from `environment`; a relative data folder is seen from `folder`. */
export function readConfig(environment: Environment, folder: string): ReadConfig {
  const warnings = unknownNames(environment).map(warning);
  const wrong = names.filter((name) => !isRight(name, environment));
  if (wrong.length > 0) return { wrong: wrong.map((name) => complaint(name, environment)), warnings };
  return { config: configFrom(environment, folder), warnings };
}

const names = Object.keys(settings) as SettingName[];

/** Set to nothing is not set. */
function given(name: SettingName, environment: Environment): string | undefined {
  return environment[name]?.trim() || undefined;
}

/** A provider without a name for us at it is none. */
function isRight(name: SettingName, environment: Environment): boolean {
  const value = given(name, environment);
  if (name === 'VEJVISER_OIDC_CLIENT_ID' && !value) return !given('VEJVISER_OIDC_ISSUER', environment);
  return settings[name].rule.safeParse(value).success;
}

function configFrom(environment: Environment, folder: string): Config {
  const value = (name: SettingName) => given(name, environment);
  return {
    host: settings.HOST.rule.parse(value('HOST')),
    port: settings.PORT.rule.parse(value('PORT')),
    databaseUrl: settings.DATABASE_URL.rule.parse(value('DATABASE_URL')),
    dataFolder: resolve(folder, settings.VEJVISER_DATA.rule.parse(value('VEJVISER_DATA'))),
    publicUrl: settings.VEJVISER_URL.rule.parse(value('VEJVISER_URL')),
    trustProxy: settings.VEJVISER_TRUST_PROXY.rule.parse(value('VEJVISER_TRUST_PROXY')),
    fourEyes: settings.VEJVISER_FOUR_EYES.rule.parse(value('VEJVISER_FOUR_EYES')),
    logLevel: settings.VEJVISER_LOG.rule.parse(value('VEJVISER_LOG')),
    provider: providerFrom(environment),
    smtpUrl: settings.VEJVISER_SMTP_URL.rule.parse(value('VEJVISER_SMTP_URL')),
    mailFrom: settings.VEJVISER_MAIL_FROM.rule.parse(value('VEJVISER_MAIL_FROM')),
    mailPerMinute: settings.VEJVISER_MAIL_PER_MINUTE.rule.parse(value('VEJVISER_MAIL_PER_MINUTE')),
    senderDays: settings.VEJVISER_SENDER_DAYS.rule.parse(value('VEJVISER_SENDER_DAYS')),
    reviewDays: settings.VEJVISER_REVIEW_DAYS.rule.parse(value('VEJVISER_REVIEW_DAYS')),
    actingDays: settings.VEJVISER_ACTING_DAYS.rule.parse(value('VEJVISER_ACTING_DAYS')),
  };
}

function providerFrom(environment: Environment): ProviderSettings | null {
  const value = (name: SettingName) => given(name, environment);
  const issuer = settings.VEJVISER_OIDC_ISSUER.rule.parse(value('VEJVISER_OIDC_ISSUER'));
  if (!issuer) return null;
  return {
    issuer,
    clientId: settings.VEJVISER_OIDC_CLIENT_ID.rule.parse(value('VEJVISER_OIDC_CLIENT_ID')),
    clientSecret: settings.VEJVISER_OIDC_CLIENT_SECRET.rule.parse(value('VEJVISER_OIDC_CLIENT_SECRET')),
    name: settings.VEJVISER_OIDC_NAME.rule.parse(value('VEJVISER_OIDC_NAME')),
    groupsClaim: settings.VEJVISER_OIDC_GROUPS.rule.parse(value('VEJVISER_OIDC_GROUPS')),
    rules: settings.VEJVISER_OIDC_ROLES.rule.parse(value('VEJVISER_OIDC_ROLES')),
  };
}

function complaint(name: SettingName, environment: Environment): Notice {
  const { must, secret } = settings[name];
  const value = given(name, environment);
  const shown = secret || value === undefined ? '' : ` (${JSON.stringify(value)})`;
  return {
    da: `Indstillingen ${name}${shown} kan ikke bruges: den skal ${must.da}. Se docs/settings.md.`,
    en: `The setting ${name}${shown} cannot be used: it must ${must.en}. See docs/settings.md.`,
  };
}

/** Names that begin as ours and are not: most often a slip of the pen. The two last are read by the tests. */
function unknownNames(environment: Environment): string[] {
  const known = [...names, 'VEJVISER_CHROMIUM', 'VEJVISER_JAVA'];
  return Object.keys(environment).filter((name) => name.startsWith('VEJVISER_') && !known.includes(name));
}

function warning(name: string): Notice {
  const near = nearestName(name, names);
  return {
    da: `Der er ingen indstilling ved navn ${name}. Mente du ${near}?`,
    en: `There is no setting called ${name}. Did you mean ${near}?`,
  };
}
