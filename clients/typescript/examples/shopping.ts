// A guest's way through a shop:  npm run example -- http://127.0.0.1:5000
import { CoCartClient, CoCartError, majorUnits, MemoryCartKeys } from '@cocart/client';

const shop = new CoCartClient({ server: process.argv[2] ?? 'http://127.0.0.1:5000', keys: new MemoryCartKeys() });

const { result, total } = await shop.v2.listProducts({ search: 'mug', perPage: 3 });
console.log(`${total} products are called mug:`, result.products.map((product) => product.name).join(', '));

let cart = await shop.addItem(result.products[0]?.id ?? 62, 2);
console.log('In the cart:', cart.items.map((item) => `${item.quantity.value} ${item.name}`).join(', '));

try {
  cart = await shop.applyCoupon('no-such-coupon');
} catch (error) {
  if (!(error instanceof CoCartError)) throw error;
  console.log('The coupon is refused:', error.code, error.message);
}

cart = await shop.applyCoupon('percent10');
console.log('To pay:', cart.currency.currency_prefix + majorUnits(cart.totals.total, cart.currency));
