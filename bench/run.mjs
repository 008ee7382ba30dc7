// npm run bench: the product and the floor in one run, interleaved, as ratios. See docs/benchmarks.md.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { prepareData, rowsOf } from './data.mjs';
import { compare } from './measure.mjs';
import { secrecy } from './secrecy.mjs';
import { scenarios } from './scenarios.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const connections = Number(process.env.BENCH_CONNECTIONS ?? 8);

const children = [];

/** Starts a program and resolves when it has written the text. */
function start(args, env, text) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes(text)) resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`)));
  });
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function json(response) {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function tokenAt(url) {
  const answer = await fetch(`${url}/api/v1/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    headers: { authorization: `Basic ${Buffer.from('demo-client:demo-client-secret').toString('base64')}` },
  });
  return (await json(answer)).access_token;
}

/** Signs a demo customer in, as the portal does, and answers the cookie. */
async function cookieAt(url, email) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    body: JSON.stringify({ email, password: 'demo-trunkline-2026' }),
    headers: { 'content-type': 'application/json', origin: url },
  });
  await json(answer);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The socket folder is named after the data folder, as src/integration/database/embedded does. */
async function socketOf(dataDir) {
  const { shortHash } = await import('../dist/src/integration/database/embedded/native.js');
  return path.join(os.tmpdir(), `trunkline-${shortHash(dataDir)}`);
}

async function run() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-bench-'));
  try {
    const productPort = await freePort();
    const productUrl = `http://127.0.0.1:${productPort}`;
    console.log('Starting the product ...');
    await start(
      ['dist/src/main.js'],
      {
        DATA_DIR: dataDir,
        PORT: String(productPort),
        LOG_LEVEL: 'silent',
        TRUNKLINE_ROLE: 'api',
        DB_POOL: '10',
        OSS_SPEED: '1',
        RATE_LIMIT: '1000000000', // one client asks thousands of times a second here
      },
      'Trunkline is running',
    );
    const token = await tokenAt(productUrl);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const [customer] = await json(
      await fetch(`${productUrl}/tmf-api/customerManagement/v4/customer?name=Kestrel%20Logistics&limit=1`, {
        headers,
      }),
    );
    const offerings = await json(
      await fetch(`${productUrl}/tmf-api/productCatalogManagement/v4/productOffering?limit=20`, { headers }),
    );
    const { OPERATOR_TENANT } = await import('../dist/src/domains/helpers/index.js');
    const socket = await socketOf(dataDir);
    const whose = { socket, tenantId: OPERATOR_TENANT, customerId: customer.id };
    console.log('Writing 100,000 orders of one customer ...');
    const { orderIds } = await prepareData(whose);
    const priceIds = offerings.flatMap((offering) => offering.productOfferingPrice.map(({ id }) => id));
    const cookie = await cookieAt(productUrl, 'kim@kestrel.example');
    const product = { url: productUrl, headers: { cookie, origin: productUrl, accept: 'application/json' } };
    const known = { customer, offerings, orderIds, key: () => randomUUID() };
    const place = scenarios(known)
      .find(({ name }) => name.startsWith('place'))
      .product(product);
    const placed = await json(await fetch(productUrl + place.path, place));
    const rows = await rowsOf(whose, placed.id);
    const floorPort = await freePort();
    await start(
      ['bench/floor.mjs', JSON.stringify({ ...whose, port: floorPort, priceIds, rows })],
      {},
      'floor is up',
    );
    const floor = { url: `http://127.0.0.1:${floorPort}`, headers: { accept: 'application/json' } };
    console.log(`${rounds} rounds of ${seconds} s, ${connections} connections, medians\n`);
    console.log('scenario                                       product/s    floor/s   ratio   goal');
    const results = [];
    for (const scenario of scenarios(known).filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
      const result = await compare(scenario, product, floor, { rounds, seconds, connections });
      results.push(result);
      const spread = `${Math.min(...result.ratios).toFixed(2)}-${Math.max(...result.ratios).toFixed(2)}`;
      console.log(
        `${result.name.padEnd(45)} ${result.product.toFixed(0).padStart(10)} ${result.floor.toFixed(0).padStart(10)} ${result.ratio.toFixed(2).padStart(7)} ${result.goal.toFixed(2).padStart(6)}   (${spread})`,
      );
    }
    const stranger = { ...product.headers, cookie: await cookieAt(productUrl, 'dana@brightwell.example') };
    const told = await secrecy({
      url: productUrl,
      path: (id) => `/tmf-api/productOrderingManagement/v4/productOrder/${id}`,
      headers: stranger,
      foreignId: orderIds[0],
      unknownIds: [randomUUID(), randomUUID()],
      turns: 200 * rounds,
    });
    console.log(
      `\nSomebody else's order id against an unknown one: ${told.foreign.toFixed(2)} ms, ${told.unknown.toFixed(2)} ms, ratio ${told.ratio.toFixed(3)}; two unknown ids differ by ${told.noise.toFixed(3)}`,
    );
    if (process.env.BENCH_JSON) fs.writeFileSync(process.env.BENCH_JSON, JSON.stringify(results, null, 2));
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(
      children.map((child) => child.exitCode ?? new Promise((resolve) => child.once('exit', resolve))),
    );
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

await run();
