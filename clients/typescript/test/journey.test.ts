import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CoCartClient, CoCartError, majorUnits, MemoryCartKeys } from '@cocart/client';
import type { Cart } from '@cocart/client/v2';
import { RunningServer } from './running-server.js';

const mug = 62;
const fiveLeft = 67;
const parentStockTee = 112;

let server: RunningServer;

before(async () => {
  server = await RunningServer.start();
});

after(() => server.stop());

function step(text: string): void {
  console.log(`  - ${text}`);
}

function total(cart: Cart): string {
  return majorUnits(cart.totals.total, cart.currency);
}

function lines(cart: Cart): string[] {
  return cart.items.map((item) => `${item.quantity.value} ${item.name}`);
}

async function refusal(request: Promise<unknown>): Promise<CoCartError> {
  const error = await request.then(
    () => assert.fail('The request was not refused.'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof CoCartError);

  return error;
}

test('A guest finds products, fills a cart, ships it with a coupon, and takes it along when signing in', async () => {
  const keys = new MemoryCartKeys();
  const shop = new CoCartClient({ server: server.address, keys });

  const found = await shop.v2.listProducts({ search: 'Plain Mug', perPage: 5 });
  assert.deepEqual(found.result.products.map((product) => product.id), [mug]);
  step(`finds ${found.total} product by name: ${found.result.products[0]?.name}`);

  let cart = await shop.addItem(mug, 2);
  const key = keys.get();
  assert.ok(key);
  assert.equal(cart.cart_key, key);
  step(`puts two into a cart of its own: ${total(cart)}`);

  cart = await shop.addItem(parentStockTee, 1, { attribute_pa_size: 'large' });
  assert.equal(keys.get(), key);
  assert.deepEqual(lines(cart), ['2 Plain Mug', '1 Parent Stock Tee - Large']);
  step(`adds a variation to the same cart: ${lines(cart).join(', ')}`);

  const refused = await refusal(shop.addItem(fiveLeft, 9));
  assert.deepEqual([refused.status, refused.code, refused.error?.data.status], [405, 'cocart_quantity_invalid_amount', 405]);
  step(`is refused too many of what is scarce: ${refused.message}`);

  const tee = cart.items[1];
  assert.ok(tee);
  cart = await shop.v2.removeItem(tee.item_key);
  assert.deepEqual([lines(cart), cart.removed_items.map((item) => item.name)], [['2 Plain Mug'], ['Parent Stock Tee - Large']]);
  cart = await shop.v2.restoreItem(tee.item_key);
  assert.equal(cart.items.length, 2);
  cart = await shop.updateItem(tee.item_key, 2);
  assert.deepEqual(lines(cart), ['2 Plain Mug', '2 Parent Stock Tee - Large']);
  await shop.updateItems({ [tee.item_key]: 0 });
  assert.deepEqual(lines(await shop.v2.getCart()), ['2 Plain Mug']);
  step('takes a line out, puts it back, wants two, and none');

  await shop.v2.updateCart({
    namespace: 'update-customer', first_name: 'Ada', address_1: '1 Road', city: 'Beverly Hills', country: 'US', state: 'CA', postcode: '90210',
  });
  cart = await shop.setShippingMethod('flat_rate:1');
  assert.deepEqual(Object.values(cart.shipping.packages).map((parcel) => parcel.chosen_method), ['flat_rate:1']);
  assert.equal(total(cart), '60.00');
  step(`has it shipped by flat rate: ${total(cart)} with taxes`);

  cart = await shop.applyCoupon('percent10');
  assert.equal(total(cart), '55.20');
  const explained = await shop.v2.explainCartTotals();
  assert.equal(Number(explained.entries.at(-1)?.balance).toFixed(2), total(cart));
  step(`enters a coupon: ${total(cart)}, explained in ${explained.entries.length} amounts`);

  const restarted = new CoCartClient({ server: server.address, keys: new MemoryCartKeys(key) });
  assert.equal(total(await restarted.v2.getCart()), '55.20');
  assert.deepEqual(Object.values(await restarted.v1.getCart()).map((line) => line.quantity), [2]);
  step('finds the cart again after the app was closed, by API v1, too');

  shop.session.signIn('user1', 'pass');
  cart = await shop.v2.getCart();
  assert.deepEqual([lines(cart), keys.get()], [['2 Plain Mug'], undefined]);
  step(`signs in and takes the cart along: it is that of customer ${cart.cart_key}`);

  await shop.v2.clearCart();
  shop.session.signOut();
  assert.deepEqual(lines(await shop.v2.getCart()), []);
  step('leaves an empty cart behind and signs out');
});

test('A manager makes a coupon, a customer uses it, and it goes again', async () => {
  const office = new CoCartClient({ server: server.address });
  office.session.signIn('admin', 'admin');
  const shop = new CoCartClient({ server: server.address });

  const coupon = await office.admin.createCoupon({ code: 'journey', amount: '50', discount_type: 'percent' });
  assert.equal(coupon.code, 'journey');
  step(`makes coupon ${coupon.id}`);

  await shop.addItem(mug);
  const cart = await shop.applyCoupon('journey');
  assert.deepEqual(cart.coupons.map((applied) => applied.saving), ['-1000']);
  step(`saves a guest ${majorUnits('1000', cart.currency)}`);

  await office.admin.deleteCoupon(String(coupon.id), { force: true });
  assert.equal((await refusal(office.admin.getCoupon(String(coupon.id)))).status, 404);
  step('is deleted');
});

test('A change whose answer was lost is done once', async () => {
  let lost = 0;
  const shop = new CoCartClient({
    server: server.address,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (lost++ === 0) throw new TypeError('The line is dead.');

      return response;
    },
  });

  assert.deepEqual(lines(await shop.addItem(mug)), ['1 Plain Mug']);
  assert.equal(lost, 2);
  assert.deepEqual(lines(await shop.v2.getCart()), ['1 Plain Mug']);
});

test('A change can depend on the cart that was seen', async () => {
  const shop = new CoCartClient({ server: server.address });
  const line = (await shop.addItem(mug)).items[0];

  const refused = await refusal(shop.v2.updateItem(line?.item_key ?? '', { quantity: 3 }, { ifMatch: 'W/"another cart"' }));

  assert.deepEqual([refused.status, refused.code], [412, 'cocart_cart_changed']);
});

test('Lists tell how many there are and are read to the end', async () => {
  const shop = new CoCartClient({ server: server.address });

  const page = await shop.v2.listProducts({ perPage: 10, include: [62, 67] });
  const all = [];
  for await (const product of shop.allProducts(25)) all.push(product.id);

  assert.deepEqual([page.total, page.totalPages, page.result.products.length], [2, 1, 2]);
  assert.equal(all.length, (await shop.v2.listProducts({ perPage: 1 })).total);
  assert.equal(new Set(all).size, all.length);
});

test('A wrong password is an error with a code, a wrong parameter says which', async () => {
  const shop = new CoCartClient({ server: server.address });

  const parameter = await refusal(shop.v2.listProducts({ perPage: 1000 }));
  shop.session.signIn('user1', 'wrong');
  const password = await refusal(shop.v2.login());

  assert.deepEqual([parameter.status, parameter.code, Object.keys(parameter.error?.data.params ?? {})], [400, 'rest_invalid_param', ['per_page']]);
  assert.deepEqual([password.status, password.code], [401, 'cocart_authentication_error']);
});

test('What the client knows already is not sent again', async () => {
  const shop = new CoCartClient({ server: server.address });
  const list = await shop.v2.listCategories();

  const unchanged = await refusal(shop.v2.listCategories({ ifNoneMatch: list.headers['etag'] }));

  assert.deepEqual([unchanged.status, unchanged.error], [304, undefined]);
});
