// SPDX-License-Identifier: MPL-2.0
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root, textOf } from './sources.ts';

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
  screenshots: z
    .array(z.string().regex(/\.(png|jpe?g)$/))
    .min(1)
    .optional(),
});
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
const dependency = z.strictObject({
  name: z.string().min(1),
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  version: z.string().optional(),
  optional: z.boolean().optional(),
});

/** What publiccode.yml 0.5 asks of the keys that we use (https://yml.publiccode.tools); other keys are refused. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.5', '0.5.0']),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  platforms: z.array(z.string().min(1)).min(1),
  categories: z
    .array(
      z.enum(['contact-management', 'content-management', 'digital-citizenship', 'knowledge-management']),
    )
    .min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/backend', 'standalone/other']),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  roadmap: z.url().optional(),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.enum(['local-authorities', 'government'])),
  }),
  description: z.record(language, description),
  legal: z.strictObject({ license: z.string(), mainCopyrightOwner: z.string().optional() }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.strictObject({ name: z.string().min(1), email: z.email().optional() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(language).min(1),
  }),
  dependsOn: z.strictObject({ open: z.array(dependency) }),
});

describe('publiccode.yml', () => {
  const text = textOf('publiccode.yml');
  const read = () => publiccode.parse(parse(text));

  it('has all the keys of the standard, in the form the standard gives them', () => {
    expect(publiccode.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  it('says the same as the rest of the project', () => {
    const { license, name, version } = JSON.parse(textOf('package.json'));
    expect(read().legal.license).toBe(license);
    expect(read().name.toLowerCase()).toBe(name);
    expect(textOf('VERSION').trim()).toBe(version);
    expect(read().softwareVersion ?? version).toBe(version);
  });

  it('names pictures that are there', () => {
    const pictures = Object.values(read().description).flatMap(({ screenshots }) => screenshots ?? []);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('describes itself in every language it claims', () => {
    expect(Object.keys(read().description)).toEqual(read().localisation.availableLanguages);
  });
});
