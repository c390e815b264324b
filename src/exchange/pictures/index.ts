// SPDX-License-Identifier: MPL-2.0
export { largestPicture, readPicture } from './read-picture.ts';
