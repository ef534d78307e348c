/**
 * Keeps the key of a guest's cart: in memory, in `localStorage`, in the secure storage of a phone. One store holds one guest's key;
 * whoever knows the key has the cart.
 */
export interface CartKeyStore {
  /** None: there is no cart yet. */
  get(): string | undefined | Promise<string | undefined>;

  /** None: the cart is no more. */
  set(key: string | undefined): void | Promise<void>;
}

/** Keeps the key as long as the object lives. */
export class MemoryCartKeys implements CartKeyStore {
  constructor(private key?: string) {}

  get(): string | undefined {
    return this.key;
  }

  set(key: string | undefined): void {
    this.key = key;
  }
}

/** Keeps the key in a browser, so that the cart is there after the page is loaded again. */
export class BrowserCartKeys implements CartKeyStore {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = globalThis.localStorage,
    private readonly name = 'cocart_cart_key',
  ) {}

  get(): string | undefined {
    return this.storage.getItem(this.name) ?? undefined;
  }

  set(key: string | undefined): void {
    if (key === undefined) this.storage.removeItem(this.name);
    else this.storage.setItem(this.name, key);
  }
}
