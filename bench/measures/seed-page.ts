// SPDX-License-Identifier: MPL-2.0

/** The page of the seed: Borgmesterens Forvaltning before the reorganisation of 2022. */
export const seedPage = '/borgmesterens-forvaltning?dato=2021-06-01';
