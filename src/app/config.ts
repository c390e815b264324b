// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { type ProviderSettings, readRoleRules } from '../access/index.ts';
import { isMailFrom, isMailServer } from '../jobs/index.ts';

/** One setting: its rule, what it is for, and what is said where its value does not keep the rule. */
interface Setting<Value> {
  readonly rule: z.ZodType<Value, string | undefined>;
  /** Its value where nothing is set, as docs/settings.md writes it. */
  readonly standard: string;
  readonly meaning: string;
  readonly must: { readonly da: string; readonly en: string };
  /** True where the value may hold a password: it is never shown. */
  readonly secret?: true;
}

const setting = <Value>(of: Setting<Value>): Setting<Value> => of;

const addressOrName = /^[\w.:-]+$/;
const databaseAddress = /^postgres(ql)?:\/\//;
const proxies = /^((loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d+)?)(,|$))*$/i;
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Every setting of the product. docs/settings.md lists them all; a test holds the two together. */
export const settings = {
  HOST: setting({
    rule: z.string().regex(addressOrName).default('127.0.0.1'),
    standard: '127.0.0.1',
    meaning: 'The address that the server listens on; `0.0.0.0` is every IPv4 address of the machine.',
    must: { da: 'være en adresse eller et værtsnavn', en: 'be an address or a host name' },
  }),
  PORT: setting({
    rule: z.string().regex(/^\d+$/).default('8080').transform(Number).pipe(z.int().max(65_535)),
    standard: '8080',
    meaning: 'The port that the server listens on; `0` takes any free one.',
    must: { da: 'være et helt tal fra 0 til 65535', en: 'be a whole number from 0 to 65535' },
  }),
  DATABASE_URL: setting({
    rule: z
      .string()
      .regex(databaseAddress)
      .refine(URL.canParse)
      .optional()
      .transform((url) => url ?? null),
    standard: 'none: the embedded database',
    meaning: 'A PostgreSQL 18 server, as `postgresql://user:password@host/name`.',
    must: {
      da: 'være en adresse, der begynder med postgresql://',
      en: 'be an address that begins with postgresql://',
    },
    secret: true,
  }),
  VEJVISER_DATA: setting({
    rule: z.string().default('./data'),
    standard: './data',
    meaning:
      'The folder of the embedded database; a relative path is seen from where the program is started.',
    must: { da: 'være en mappe', en: 'be a folder' },
  }),
  VEJVISER_URL: setting({
    rule: z
      .url({ protocol: /^https?$/ })
      .regex(/^[^?#]+$/)
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    standard: 'http://HOST:PORT',
    meaning:
      'The address at which the public finds the site; links in feeds, files and headers begin with it.',
    must: {
      da: 'være en adresse, der begynder med https:// eller http://, uden ? og #',
      en: 'be an address that begins with https:// or http://, without ? and #',
    },
  }),
  VEJVISER_TRUST_PROXY: setting({
    rule: z
      .string()
      .regex(proxies)
      .default('')
      .transform((list) => list.split(',').filter((name) => name !== '')),
    standard: 'none',
    meaning:
      'The proxies in front that may say who the visitor is: addresses or ranges with commas between, or `loopback`.',
    must: {
      da: 'være adresser eller net som 10.0.0.0/8 med komma imellem, eller loopback',
      en: 'be addresses or ranges like 10.0.0.0/8 with commas between, or loopback',
    },
  }),
  VEJVISER_FOUR_EYES: setting({
    rule: z
      .enum(['yes', 'no'])
      .default('yes')
      .transform((said) => said === 'yes'),
    standard: 'yes',
    meaning:
      'Whether a reorganisation has to be approved by another than the one who submitted it: `yes` or `no`.',
    must: { da: 'være yes eller no', en: 'be yes or no' },
  }),
  VEJVISER_LOG: setting({
    rule: z.enum(logLevels).default('warn'),
    standard: 'warn',
    meaning: 'How much the server writes of its work: `silent`, `error`, `warn`, `info` or `debug`.',
    must: { da: `være et af ${logLevels.join(', ')}`, en: `be one of ${logLevels.join(', ')}` },
  }),
  VEJVISER_SMTP_URL: setting({
    rule: z.string().refine(isMailServer).optional(),
    standard: 'none: letters wait',
    meaning: 'The mail server that takes letters, as `smtp://user:password@host:587` or `smtps://…:465`.',
    must: {
      da: 'være en adresse, der begynder med smtp:// eller smtps://',
      en: 'be an address that begins with smtp:// or smtps://',
    },
    secret: true,
  }),
  VEJVISER_MAIL_FROM: setting({
    rule: z.string().refine(isMailFrom).optional(),
    standard: 'none: letters wait',
    meaning: 'From whom letters are, as `Vejviser <vejviser@municipality.dk>`.',
    must: {
      da: 'være en e-mailadresse, eventuelt med navn: Vejviser <vejviser@kommune.dk>',
      en: 'be an e-mail address, with a name if you like: Vejviser <vejviser@municipality.dk>',
    },
  }),
  VEJVISER_MAIL_PER_MINUTE: setting({
    rule: z.string().regex(/^\d+$/).default('60').transform(Number).pipe(z.int().min(1).max(6_000)),
    standard: '60',
    meaning: 'How many letters are sent within a minute at most.',
    must: { da: 'være et helt tal fra 1 til 6000', en: 'be a whole number from 1 to 6000' },
  }),
  VEJVISER_SENDER_DAYS: setting({
    rule: z.string().regex(/^\d+$/).default('90').transform(Number).pipe(z.int().min(1).max(365)),
    standard: '90',
    meaning: 'How many days at most it is known who sent a correction that nobody has dealt with.',
    must: { da: 'være et helt tal fra 1 til 365', en: 'be a whole number from 1 to 365' },
  }),
  VEJVISER_REVIEW_DAYS: setting({
    rule: z.string().regex(/^\d+$/).default('365').transform(Number).pipe(z.int().min(1).max(3_650)),
    standard: '365',
    meaning:
      'How many days after a unit was confirmed it is to be looked at again, where no editor says otherwise.',
    must: { da: 'være et helt tal fra 1 til 3650', en: 'be a whole number from 1 to 3650' },
  }),
  VEJVISER_ACTING_DAYS: setting({
    rule: z.string().regex(/^\d+$/).default('183').transform(Number).pipe(z.int().min(1).max(3_650)),
    standard: '183',
    meaning: 'After how many days editors are reminded of somebody who is still acting in a post.',
    must: { da: 'være et helt tal fra 1 til 3650', en: 'be a whole number from 1 to 3650' },
  }),
  VEJVISER_OIDC_ISSUER: setting({
    rule: z.string().refine(isProvider).optional(),
    standard: 'none: by password alone',
    meaning:
      'The provider of OpenID Connect where editors sign in: its issuer, as `https://login.kommune.dk/`.',
    must: {
      da: 'være en adresse, der begynder med https://, eller med http:// på maskinen selv',
      en: 'be an address that begins with https://, or with http:// on the machine itself',
    },
  }),
  VEJVISER_OIDC_CLIENT_ID: setting({
    rule: z.string().default(''),
    standard: 'none',
    meaning: 'What Vejviser is called at the provider; needed where there is an issuer.',
    must: { da: 'være udfyldt', en: 'be filled in' },
  }),
  VEJVISER_OIDC_CLIENT_SECRET: setting({
    rule: z.string().default(''),
    standard: 'none: a client without a secret',
    meaning: 'Its secret at the provider.',
    must: { da: 'være en tekst', en: 'be a text' },
    secret: true,
  }),
  VEJVISER_OIDC_NAME: setting({
    rule: z.string().max(60).default('kommunens login'),
    standard: 'kommunens login',
    meaning: 'What the provider is called on the button: "Log ind med …".',
    must: { da: 'være højst 60 tegn', en: 'be at most 60 characters' },
  }),
  VEJVISER_OIDC_GROUPS: setting({
    rule: z.string().default('groups'),
    standard: 'groups',
    meaning: "The claim that holds somebody's groups.",
    must: { da: 'være et navn', en: 'be a name' },
  }),
  VEJVISER_OIDC_ROLES: setting({
    rule: z
      .string()
      .default('')
      .refine((text) => readRoleRules(text) !== undefined)
      .transform((text) => readRoleRules(text) ?? []),
    standard: 'none',
    meaning:
      'Which roles follow from groups, with commas between: `group=role` for the whole organisation, `group=role@path/of/unit` for a unit (or its identifier) and what is below it.',
    must: {
      da: 'være par som gruppe=editor eller gruppe=editor@enhedens/sti med komma imellem; rollerne er reader, operator, editor, approver og administrator',
      en: 'be pairs such as group=editor or group=editor@path/of/unit with commas between; the roles are reader, operator, editor, approver and administrator',
    },
  }),
} as const;

/** In the open one may speak with this machine alone. */
function isProvider(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}

export type SettingName = keyof typeof settings;
type Value<Name extends SettingName> = z.output<(typeof settings)[Name]['rule']>;

/** The settings as the program uses them. */
export interface Config {
  readonly host: Value<'HOST'>;
  readonly port: Value<'PORT'>;
  /** Null: the embedded database. */
  readonly databaseUrl: Value<'DATABASE_URL'>;
  /** An absolute path. */
  readonly dataFolder: string;
  /** The public address, without a slash at its end; undefined: the address that the server comes to listen on. */
  readonly publicUrl: Value<'VEJVISER_URL'>;
  readonly trustProxy: Value<'VEJVISER_TRUST_PROXY'>;
  readonly fourEyes: Value<'VEJVISER_FOUR_EYES'>;
  readonly logLevel: Value<'VEJVISER_LOG'>;
  /** Null: one signs in here alone. */
  readonly provider: ProviderSettings | null;
  /** Undefined: no letters are sent. */
  readonly smtpUrl: Value<'VEJVISER_SMTP_URL'>;
  readonly mailFrom: Value<'VEJVISER_MAIL_FROM'>;
  readonly mailPerMinute: Value<'VEJVISER_MAIL_PER_MINUTE'>;
  readonly senderDays: Value<'VEJVISER_SENDER_DAYS'>;
  readonly reviewDays: Value<'VEJVISER_REVIEW_DAYS'>;
  readonly actingDays: Value<'VEJVISER_ACTING_DAYS'>;
}
