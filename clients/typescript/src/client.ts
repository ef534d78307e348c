import type { CartKeyStore } from './cart-keys.js';
import { AdminClient } from './generated/admin.js';
import { V1Client } from './generated/v1.js';
import { type Cart, type Product, V2Client } from './generated/v2.js';
import { type Fetch, Session } from './session.js';

export interface CoCartOptions {
  /** Address of the server, as `https://shop.example`. */
  server: string;
  /** Where the key of the cart is kept; in memory, if nothing is said. */
  keys?: CartKeyStore;
  /** Sends the requests; the platform's own, if nothing is said. */
  fetch?: Fetch;
}

/** A shop as one customer or program sees it. Make one for each: it holds a cart. */
export class CoCartClient {
  /** Cart and caller. */
  readonly session: Session;
  /** The cart as version 1 of the API tells it. */
  readonly v1: V1Client;
  /** Carts, products and the store. */
  readonly v2: V2Client;
  /** For managers of the store. */
  readonly admin: AdminClient;

  constructor(options: CoCartOptions) {
    const face = `${options.server.replace(/\/+$/, '')}/api`;
    this.session = new Session(options.keys, options.fetch);
    this.v1 = new V1Client(face, this.session);
    this.v2 = new V2Client(face, this.session);
    this.admin = new AdminClient(face, this.session);
  }

  /** Puts a product, or a variation, into the cart. */
  addItem(productId: number, quantity = 1, variation?: Record<string, string>, signal?: AbortSignal): Promise<Cart> {
    return this.v2.addItem({ id: String(productId), quantity: String(quantity), variation }, {}, signal);
  }

  /** Sets how many of a line there are. */
  updateItem(itemKey: string, quantity: number, signal?: AbortSignal): Promise<Cart> {
    return this.v2.updateItem(itemKey, { quantity }, {}, signal);
  }

  /** Sets how many of several lines there are, by their keys, all or none; 0 takes a line out. */
  updateItems(quantities: Record<string, number>, signal?: AbortSignal): Promise<Cart> {
    return this.v2.updateCart({ namespace: 'update-cart', quantity: quantities }, {}, signal);
  }

  /** Enters a coupon. */
  applyCoupon(code: string, signal?: AbortSignal): Promise<Cart> {
    return this.v2.applyCoupon({ code }, {}, signal);
  }

  /** Chooses a way to ship: the key of an offered rate, as `flat_rate:1`. */
  setShippingMethod(rateId: string, signal?: AbortSignal): Promise<Cart> {
    return this.v2.setShippingMethod({ rate_id: rateId }, {}, signal);
  }

  /** All products, page by page as they are read. */
  async *allProducts(perPage = 100, signal?: AbortSignal): AsyncGenerator<Product, void, undefined> {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = await this.v2.listProducts({ page, perPage }, signal);
      pages = answer.totalPages;
      yield* answer.result.products;
    }
  }
}
