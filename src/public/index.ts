// SPDX-License-Identifier: MPL-2.0
export { type Asset, PublicDoor, type PublicDoorOptions } from './door/public-door.ts';
