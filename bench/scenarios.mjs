// What is measured: the same job asked of the product (TM Forum API) and of the floor (bare server).
const JSON_TYPE = { 'content-type': 'application/json' };

/** Each scenario makes one request for either side. Goals are those of the first issue. */
export function scenarios({ customer, offerings, orderIds, key }) {
  let turn = 0;
  const next = (list) => list[turn++ % list.length];
  const catalogue = '/tmf-api/productCatalogManagement/v4/productOffering';
  const ordering = '/tmf-api/productOrderingManagement/v4/productOrder';
  const get = (productPath, floorPath) => ({
    product: ({ headers }) => ({ method: 'GET', path: productPath(), headers }),
    floor: ({ headers }) => ({ method: 'GET', path: floorPath(), headers }),
  });
  const priceIds = offerings.flatMap(({ productOfferingPrice = [] }) =>
    productOfferingPrice.map(({ id }) => id),
  );
  const prices = `${catalogue}Price?limit=200&id=${priceIds.join(',')}`;
  const bought = offerings.filter((offering) => offering.isSellable !== false).slice(0, 3);
  const order = () =>
    JSON.stringify({
      description: 'Order of the bench',
      relatedParty: [{ id: customer.id, name: customer.name, role: 'customer', '@referredType': 'Customer' }],
      productOrderItem: bought.map(({ id, name }, index) => ({
        id: String(index + 1),
        action: 'add',
        quantity: 1,
        productOffering: { id, name },
        product: { '@type': 'Product', productCharacteristic: [{ name: 'bandwidth', value: '1 Gb/s' }] },
      })),
    });
  const post =
    (path) =>
    ({ headers }) => ({
      method: 'POST',
      path,
      headers: { ...headers, ...JSON_TYPE, 'idempotency-key': key() },
      body: order(),
    });
  return [
    {
      // TMF620 lists offerings with references to their prices: the offerings, then their prices, are one half each.
      name: 'list 20 offerings, and their prices',
      goal: 0.8,
      ...get(
        () => (turn++ % 2 ? prices : `${catalogue}?limit=20`),
        () => (turn++ % 2 ? '/prices' : '/offerings'),
      ),
    },
    {
      name: 'read an offering',
      goal: 0.6,
      ...get(
        () => `${catalogue}/${next(offerings).id}`,
        () => `/offerings/${next(offerings).id}`,
      ),
    },
    { name: 'place an order of 3 items', goal: 0.5, product: post(ordering), floor: post('/orders') },
    {
      name: 'read an order',
      goal: 0.6,
      ...get(
        () => `${ordering}/${next(orderIds)}`,
        () => `/orders/${next(orderIds)}`,
      ),
    },
    {
      name: 'newest 20 of 100,000 orders of a customer',
      goal: 0.6,
      ...get(
        () => `${ordering}?limit=20`,
        () => '/orders',
      ),
    },
  ];
}
