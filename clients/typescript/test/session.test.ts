import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserCartKeys, CoCartClient, CoCartError, majorUnits } from '@cocart/client';

/** A line to a server that answers one thing after the other and notes what it was sent. */
class Line {
  readonly sent: { method: string; url: string; headers: Headers }[] = [];

  constructor(private readonly answers: (() => Response)[]) {}

  readonly fetch = async (url: RequestInfo, init: RequestInit = {}): Promise<Response> => {
    this.sent.push({ method: init.method ?? 'GET', url: String(url), headers: new Headers(init.headers) });
    const answer = this.answers.shift();
    if (answer === undefined) throw new Error('Nobody expected this request.');

    return answer();
  };

  shop(): CoCartClient {
    return new CoCartClient({ server: 'http://shop.example/', fetch: this.fetch });
  }
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => () => new Response(JSON.stringify(body), { status, headers });
const lost = () => {
  throw new TypeError('fetch failed');
};

test('The key of an answer is sent with the next request', async () => {
  const line = new Line([json({}, 200, { 'Cart-Key': 'abc' }), json({})]);
  const shop = line.shop();

  await shop.v2.getCart();
  await shop.v2.getCart();

  assert.deepEqual(line.sent.map((request) => request.headers.get('Cart-Key')), [null, 'abc']);
});

test('A change whose answer was lost is sent again with the same Idempotency-Key, the next change with another', async () => {
  const line = new Line([lost, json({}), json({})]);
  const shop = line.shop();

  await shop.addItem(62);
  await shop.addItem(62);

  const keys = line.sent.map((request) => request.headers.get('Idempotency-Key'));
  assert.ok(keys[0]);
  assert.equal(keys[0], keys[1]);
  assert.notEqual(keys[1], keys[2]);
});

test('A busy server is asked again, at most three times', async () => {
  const busy = json({ code: 'busy', message: 'Later.', data: { status: 503 } }, 503, { 'Retry-After': '0' });
  const line = new Line([busy, busy, busy]);

  await assert.rejects(line.shop().v2.getCart(), (error) => error instanceof CoCartError && error.status === 503 && error.code === 'busy');

  assert.equal(line.sent.length, 3);
});

test('A refusal is not sent again', async () => {
  const line = new Line([json({ code: 'no', message: 'No.', data: { status: 400 } }, 400)]);

  await assert.rejects(line.shop().addItem(62), CoCartError);

  assert.equal(line.sent.length, 1);
});

test('An answer that is not of the server is an error with its status', async () => {
  const line = new Line([() => new Response('<html>Bad gate</html>', { status: 500 })]);

  await assert.rejects(line.shop().v2.getCart(), (error) => error instanceof CoCartError && error.status === 500 && error.code === '');
});

test('Headers that nobody gave are not sent, lists are sent in one parameter', async () => {
  const line = new Line([json({ products: [] })]);

  await line.shop().v2.listProducts({ include: [62, 67] });

  assert.equal(line.sent[0]?.url, 'http://shop.example/api/cocart/v2/products?include=62%2C67');
  assert.deepEqual([line.sent[0]?.headers.has('If-None-Match'), line.sent[0]?.headers.has('X-Product-Password')], [false, false]);
});

test('A request that is called off is not sent again', async () => {
  const controller = new AbortController();
  const line = new Line([
    () => {
      controller.abort();
      throw controller.signal.reason;
    },
  ]);

  await assert.rejects(line.shop().v2.getCart({}, controller.signal), { name: 'AbortError' });

  assert.equal(line.sent.length, 1);
});

test('A browser keeps the key', async () => {
  const shelf = new Map<string, string>();
  const storage = {
    getItem: (name: string) => shelf.get(name) ?? null,
    setItem: (name: string, value: string) => void shelf.set(name, value),
    removeItem: (name: string) => void shelf.delete(name),
  };
  const keys = new BrowserCartKeys(storage);

  keys.set('abc');

  assert.equal(new BrowserCartKeys(storage).get(), 'abc');
  keys.set(undefined);
  assert.equal(keys.get(), undefined);
});

test('Amounts in minor units are read exactly', () => {
  const read = (amount: string, places: number) => majorUnits(amount, { currency_minor_unit: places });

  assert.deepEqual([read('1999', 2), read('-5', 2), read('0', 2), read('1999', 0), read('12345678901234567890', 3)], ['19.99', '-0.05', '0.00', '1999', '12345678901234567.890']);
  assert.throws(() => read('$19.99', 2), RangeError);
});
