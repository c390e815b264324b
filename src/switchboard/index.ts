// SPDX-License-Identifier: MPL-2.0
export { switchboardRoutes } from './door/switchboard-door.ts';
