// npm run demo: buys a dedicated Internet line over the TM Forum APIs of a running server, as a partner's program would,
// and prints its timeline from the events that the server sends to our own listener. Base address: TRUNKLINE_URL.
import { randomUUID } from 'node:crypto';
import http from 'node:http';

const base = process.env.TRUNKLINE_URL ?? `http://127.0.0.1:${process.env.PORT ?? 4680}`;
const clientId = process.env.TRUNKLINE_CLIENT ?? 'demo-client';
const clientSecret = process.env.TRUNKLINE_SECRET ?? 'demo-client-secret';
const address = process.argv[2] ?? '200 Harbor Street, Harborview, OH 44101';
const LIMIT_MS = Number(process.env.DEMO_LIMIT_SECONDS ?? 300) * 1000;
const began = Date.now();

/** A refusal of the server, or a step that cannot go on: printed as one sentence. */
class DemoError extends Error {}

const say = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);

/** One request; answers the JSON body. Refusals become a DemoError with the server's own words. */
async function call(method, path, { token, body, headers } = {}) {
  const response = await fetch(base + path, {
    method,
    headers: {
      accept: 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }).catch((error) => {
    throw new DemoError(
      `Nobody answers at ${base} (${error.cause?.code ?? error.message}): run npm start first, or set TRUNKLINE_URL.`,
    );
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : undefined;
  if (response.ok) return answer;
  const reasons = (answer?.reasons ?? []).map((reason) => `\n    - ${reason.message}`).join('');
  throw new DemoError(
    `${method} ${path} was refused with ${response.status}: ${answer?.message ?? text}${reasons}`,
  );
}

async function getToken() {
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const answer = await call('POST', '/api/v1/oauth/token', {
    body: 'grant_type=client_credentials',
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
  });
  return answer.access_token;
}

/** A listener on this machine that the server's hub sends events to. */
async function listen(onEvent) {
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      response.writeHead(204).end();
      onEvent(JSON.parse(text));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { callback: `http://127.0.0.1:${server.address().port}/listener`, close: () => server.close() };
}

const TMF = {
  catalogue: '/tmf-api/productCatalogManagement/v4',
  address: '/tmf-api/geographicAddressManagement/v4',
  qualification: '/tmf-api/serviceQualificationManagement/v4',
  customer: '/tmf-api/customerManagement/v4',
  order: '/tmf-api/productOrderingManagement/v4',
  inventory: '/tmf-api/productInventory/v4',
};

async function findAddress(token) {
  const [street = '', city = '', region = ''] = address.split(',').map((part) => part.trim());
  const [stateOrProvince = '', postcode = ''] = region.split(' ');
  const validation = await call('POST', `${TMF.address}/geographicAddressValidation`, {
    token,
    body: {
      provideAlternative: true,
      submittedGeographicAddress: { streetName: street, city, stateOrProvince, postcode, country: 'US' },
    },
  });
  const found = validation.validGeographicAddress;
  if (!found)
    throw new DemoError(
      `The address "${address}" was not found (${validation.validationResult}): try one of the demo addresses.`,
    );
  return found;
}

async function qualify(token, offering, place) {
  const check = await call('POST', `${TMF.qualification}/checkServiceQualification`, {
    token,
    body: {
      instantSyncQualification: true,
      provideUnavailabilityReason: true,
      serviceQualificationItem: [
        {
          id: '1',
          service: {
            name: offering.name,
            serviceSpecification: {
              id: offering.productSpecification.id,
              name: offering.productSpecification.name,
            },
            place: [
              {
                id: place.id,
                role: 'installation',
                '@referredType': 'GeographicAddress',
                '@type': 'RelatedPlaceRefOrValue',
              },
            ],
          },
        },
      ],
    },
  });
  const [item] = check.serviceQualificationItem;
  if (item.qualificationResult !== 'qualified') {
    const why = (item.eligibilityUnavailabilityReason ?? []).map((reason) => reason.label).join('; ');
    throw new DemoError(`${offering.name} cannot be delivered there: ${why || item.qualificationResult}.`);
  }
  return check;
}

const order = (offering, place, customer, qualification) => ({
  description: 'Bought by npm run demo',
  category: 'demo',
  relatedParty: [{ id: customer.id, name: customer.name, role: 'customer', '@referredType': 'Customer' }],
  productOfferingQualification: [{ id: qualification.id, '@referredType': 'CheckServiceQualification' }],
  productOrderItem: [
    {
      id: '1',
      action: 'add',
      quantity: 1,
      productOffering: { id: offering.id, name: offering.name },
      itemTerm: [{ name: '36 months', duration: { amount: 36, units: 'month' } }],
      product: {
        '@type': 'Product',
        productCharacteristic: [{ name: 'bandwidth', value: '1 Gb/s' }],
        place: [
          {
            id: place.id,
            role: 'installation',
            '@referredType': 'GeographicAddress',
            '@type': 'RelatedPlaceRefOrValue',
          },
        ],
      },
    },
  ],
});

const dayOf = (time) => (time ? new Date(time).toISOString().slice(0, 10) : undefined);

/** Prints what is new on an order's line since the last look: milestones, jeopardies, its state. */
function reporter() {
  const told = new Set();
  const once = (key, text) => {
    if (told.has(key)) return;
    told.add(key);
    say(text);
  };
  return (line) => {
    for (const { code, label, status, reachedAt, promisedAt, jeopardy } of line.milestones) {
      if (reachedAt) once(`reached:${code}`, `milestone  ${label.padEnd(16)} reached ${dayOf(reachedAt)}`);
      if (jeopardy)
        once(
          `jeopardy:${code}:${jeopardy.code}`,
          `jeopardy   ${jeopardy.code} ${jeopardy.text} ${jeopardy.nextStep}`,
        );
      if (status === 'current' && promisedAt)
        once(
          `promised:${code}:${dayOf(promisedAt)}`,
          `next       ${label.padEnd(16)} promised ${dayOf(promisedAt)}`,
        );
    }
    once(`state:${line.state}`, `order      ${line.stateText}`);
  };
}

async function run() {
  const token = await getToken();
  const [offering] = await call('GET', `${TMF.catalogue}/productOffering?code=D-DIA&limit=1`, { token });
  if (!offering)
    throw new DemoError(
      'The demo catalogue has no dedicated Internet: start the server with its demo data (TRUNKLINE_DEMO=true).',
    );
  say(`offering   ${offering.name}`);
  const [customer] = await call(
    'GET',
    `${TMF.customer}/customer?name=${encodeURIComponent('Brightwell Dental')}&limit=1`,
    { token },
  );
  if (!customer)
    throw new DemoError(
      'The demo customer Brightwell Dental is not there: start the server with its demo data.',
    );
  const place = await findAddress(token);
  say(`address    ${address} is known as ${place.id}`);
  const qualification = await qualify(token, offering, place);
  say('qualified  the line can be delivered there');

  const report = reporter();
  let wake = () => undefined;
  const listener = await listen(() => wake());
  const hub = await call('POST', `${TMF.order}/hub`, { token, body: { callback: listener.callback } });
  try {
    const placed = await call('POST', `${TMF.order}/productOrder`, {
      token,
      body: order(offering, place, customer, qualification),
      headers: { 'idempotency-key': randomUUID() },
    });
    say(`ordered    ${placed.orderNumber ?? placed.id}`);
    await follow(token, placed.id, report, (resolve) => (wake = resolve));
    await showProduct(token, placed.id);
  } finally {
    await call('DELETE', `${TMF.order}/hub/${hub.id}`, { token });
    listener.close();
  }
}

/** Reads the order whenever an event arrives (and at least every 5 s) until it has ended. */
async function follow(token, id, report, onWake) {
  for (;;) {
    const arrived = new Promise((resolve) => {
      onWake(resolve);
      setTimeout(resolve, 5_000).unref();
    });
    const current = await call('GET', `${TMF.order}/productOrder/${id}`, { token });
    report(await call('GET', `/api/v1/orders/${id}`, { token })); // TM Forum's v4 orders have no milestones
    if (current.state === 'completed') return;
    if (['cancelled', 'failed', 'rejected', 'partial'].includes(current.state)) {
      const notes = (current.note ?? []).map((note) => note.text).join(' ');
      throw new DemoError(`The order ended as ${current.state}. ${notes}`);
    }
    if (Date.now() - began > LIMIT_MS)
      throw new DemoError(
        `The order is still ${current.state} after ${LIMIT_MS / 1000} s: raise OSS_SPEED of the server or DEMO_LIMIT_SECONDS.`,
      );
    await arrived;
  }
}

async function showProduct(token, orderId) {
  const products = await call('GET', `${TMF.inventory}/product?productOrderItem.productOrderId=${orderId}`, {
    token,
  });
  for (const product of products)
    say(`service    ${product.name} is ${product.status}: ${product.productSerialNumber ?? product.id}`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof DemoError ? error.message : error);
  process.exitCode = 1;
}
