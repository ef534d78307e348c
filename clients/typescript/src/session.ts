import { type CartKeyStore, MemoryCartKeys } from './cart-keys.js';
import { withRetries } from './retries.js';

const cartKey = 'Cart-Key';
const idempotencyKey = 'Idempotency-Key';

export type Fetch = (url: RequestInfo, init?: RequestInit) => Promise<Response>;

/** Whose requests these are: the cart of a guest, or somebody who is signed in. */
export class Session {
  private authorization: string | undefined;
  private readonly send: Fetch;

  constructor(
    /** Where the key of a guest's cart is kept. */
    readonly keys: CartKeyStore = new MemoryCartKeys(),
    send: Fetch = (url, init) => globalThis.fetch(url, init),
  ) {
    this.send = withRetries(send);
  }

  /**
   * Requests are a user's, by login (or e-mail address) and password, or a program's, by consumer key and secret. The next answer makes
   * the guest's cart part of the user's.
   */
  signIn(login: string, password: string): void {
    const bytes = new TextEncoder().encode(`${login}:${password}`);
    this.authorization = `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  }

  /** Requests are a user's, by a token of the server. */
  signInByToken(token: string): void {
    this.authorization = `Bearer ${token}`;
  }

  /** Requests are a guest's again, who starts with an empty cart. */
  signOut(): void {
    this.authorization = undefined;
  }

  /** Sends a request with what the session knows, and learns from the answer. */
  readonly fetch: Fetch = async (url, init = {}) => {
    // the cart is known by its key: a cookie beside it would name another
    const response = await this.send(url, { ...init, credentials: 'omit', headers: await this.sign(init) });
    if (response.ok) await this.learn(response);

    return response;
  };

  /**
   * A request gets a key of its own, unless the caller gave it one: sent twice, by whatever lies in between, it is done once. Where nothing is
   * changed the server ignores it; version 1 restores lines by GET.
   */
  private async sign(init: RequestInit): Promise<Headers> {
    const headers = new Headers();
    // the generated code names headers that nobody gave, with empty values
    new Headers(init.headers).forEach((value, name) => value !== '' && headers.set(name, value));
    if (this.authorization !== undefined) headers.set('Authorization', this.authorization);
    const key = await this.keys.get();
    if (key !== undefined) headers.set(cartKey, key);
    if (!headers.has(idempotencyKey)) headers.set(idempotencyKey, globalThis.crypto.randomUUID());

    return headers;
  }

  /** A guest's cart is known by the key that was answered; one that became part of a user's cart is no more. */
  private async learn(response: Response): Promise<void> {
    const known = await this.keys.get();
    const key = this.authorization === undefined ? (response.headers.get(cartKey) ?? known) : undefined;
    if (key !== known) await this.keys.set(key);
  }
}
