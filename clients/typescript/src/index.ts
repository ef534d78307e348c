export { BrowserCartKeys, type CartKeyStore, MemoryCartKeys } from './cart-keys.js';
export { CoCartClient, type CoCartOptions } from './client.js';
export { type ApiError, type ApiErrorData, CoCartError, type ParameterError } from './errors.js';
export { majorUnits } from './money.js';
export { CoCartResponse } from './response.js';
export { type Fetch, Session } from './session.js';
export type * as Admin from './generated/admin.js';
export type * as V1 from './generated/v1.js';
export type * as V2 from './generated/v2.js';
