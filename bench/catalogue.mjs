// npm run bench:catalogue: a catalogue of 50,000 offerings with three prices each against the demo's own. How much longer the
// start takes, browsing with 50,000 against browsing with 50, and search against PostgreSQL's own full-text query.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

const OFFERINGS = Number(process.env.BENCH_OFFERINGS ?? 50_000);
const TURNS = Number(process.env.BENCH_TURNS ?? 200);
const WORDS = [
  'internet',
  'dedicated internet',
  'dia',
  'toll free',
  'cable 4711',
  'dedicatd',
  'mobile plan',
  'sip trunk',
];

const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts the product; answers after the first page of the catalogue has been served. */
async function start(dataDir) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      TRUNKLINE_ROLE: 'api',
      RATE_LIMIT: '1000000000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('Trunkline is running') && resolve());
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}.`)));
  });
  const times = { up: performance.now() - began, upCpu: cpuOf(child.pid) };
  const url = `http://127.0.0.1:${port}/api/v1/catalogue/offerings`;
  await ask(`${url}?limit=20`);
  Object.assign(times, { browsed: performance.now() - began, browsedCpu: cpuOf(child.pid) });
  await ask(`${url}?q=internet&limit=20`);
  Object.assign(times, { searched: performance.now() - began, searchedCpu: cpuOf(child.pid) });
  const stop = () => new Promise((resolve) => (child.once('exit', resolve), child.kill('SIGTERM')));
  return { url, stop, times, pid: child.pid };
}

/** Milliseconds that a process has spent on a processor: other work on the machine does not count. */
const cpuOf = (pid) =>
  fs
    .readdirSync(`/proc/${pid}/task`)
    .map((task) => Number(fs.readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
    .reduce((sum, one) => sum + one, 0);

async function ask(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Milliseconds of one call, as p50 and p95 of many, and of the process's CPU time. */
async function measure(pid, call) {
  const times = [];
  const cpu = cpuOf(pid);
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    await call(turn);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return {
    p50: times[Math.floor(TURNS * 0.5)],
    p95: times[Math.floor(TURNS * 0.95)],
    cpu: (cpuOf(pid) - cpu) / TURNS,
  };
}

/** Copies of the demo's offerings with names and codes of their own, and three prices each. */
const FILL = `
  WITH n AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $1::int) n),
  src AS (SELECT o.*, row_number() OVER (ORDER BY id) - 1 AS r, count(*) OVER () AS c FROM base.product_offering o WHERE NOT is_bundle),
  o AS (INSERT INTO base.product_offering
      (id, name, lifecycle_status, is_bundle, is_sellable, product_specification_id, extra, created_at, updated_at)
    SELECT n.id, s.name || ' ' || n.n, s.lifecycle_status, false, s.is_sellable, s.product_specification_id,
      s.extra || jsonb_build_object('productOfferingPrice', (SELECT jsonb_agg(jsonb_build_object('id', md5(n.id::text || g)::uuid,
        'name', 'Charge ' || g)) FROM generate_series(1, 3) g)), now(), now()
    FROM n JOIN src s ON s.r = n.n % s.c),
  t AS (INSERT INTO telecom.product_offering
      (id, code, classes, segments, technologies, min_down_mbps, needs_site, interval_days, grandfathered, order_entry)
    SELECT n.id, 'Z-' || n.n, t.classes, t.segments, t.technologies, t.min_down_mbps, t.needs_site, t.interval_days, t.grandfathered, t.order_entry
    FROM n JOIN src s ON s.r = n.n % s.c JOIN telecom.product_offering t ON t.id = s.id)
  INSERT INTO base.product_offering_price
    (id, name, lifecycle_status, price_type, price_value, price_unit, recurring_charge_period_type, is_bundle, extra, created_at, updated_at)
  SELECT md5(n.id::text || g)::uuid, 'Charge ' || g, 'Active', CASE g WHEN 1 THEN 'recurring' ELSE 'oneTime' END, n.n % 100 + g,
    'USD', CASE g WHEN 1 THEN 'month' END, false, '{"@type": "ProductOfferingPrice"}', now(), now()
  FROM n, generate_series(1, 3) g`;

/** The floor: PostgreSQL's own full-text query over name, code and description, with an index, sent over the same machine. */
const FLOOR_TABLE = `
  CREATE TABLE bench_text AS SELECT o.id, o.name, x.code,
      to_tsvector('english', concat_ws(' ', o.name, x.code, o.extra ->> 'description')) AS words
    FROM base.product_offering o JOIN telecom.product_offering x USING (id);
  CREATE INDEX ix_bench_text ON bench_text USING gin (words); ANALYZE bench_text`;
const FLOOR = {
  name: 'floor',
  text: `SELECT id, name, code, ts_rank(words, q) AS rank, count(*) OVER () AS total FROM bench_text, plainto_tsquery('english', $1) q
    WHERE words @@ q ORDER BY rank DESC, name LIMIT 20`,
};

const line = (name, times) =>
  console.log(
    name.padEnd(45) +
      Object.values(times)
        .map((one) => `${one.toFixed(2).padStart(10)} ms`)
        .join(''),
  );

async function run() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-bench-'));
  const { shortHash } = await import('../dist/src/integration/database/embedded/native.js');
  let product = await start(dataDir);
  try {
    await product.stop();
    product = await start(dataDir); // the first start made the database
    const small = product.times;
    console.log(
      `${`calls: ${TURNS}`.padEnd(45)}${['p50', 'p95', 'CPU'].map((one) => one.padStart(13)).join('')}`,
    );
    const pages = ['?limit=20', '?class=data&limit=20', '?limit=20&offset=20'];
    line(
      'browse, the demo’s own offerings',
      await measure(product.pid, (turn) => ask(product.url + pages[turn % pages.length])),
    );
    const client = new pg.Client({
      host: path.join(os.tmpdir(), `trunkline-${shortHash(dataDir)}`),
      user: 'trunkline_owner',
      database: 'trunkline',
    });
    await client.connect();
    const [backend] = (await client.query('SELECT pg_backend_pid() AS pid')).rows;
    await client.query(FILL, [OFFERINGS]);
    await client.query(FLOOR_TABLE);
    const began = performance.now();
    await ask(`${product.url}?limit=1`);
    console.log(
      `an import of ${OFFERINGS.toLocaleString('en')} offerings is on sale after ${(performance.now() - began).toFixed(0)} ms`,
    );
    line(
      'browse, 50,000 offerings more',
      await measure(product.pid, (turn) => ask(product.url + pages[turn % pages.length])),
    );
    line(
      'search, 50,000 offerings more',
      await measure(product.pid, (turn) =>
        ask(`${product.url}?q=${encodeURIComponent(WORDS[turn % WORDS.length])}%20&limit=20`),
      ),
    );
    line(
      'search, each question for the first time',
      await measure(product.pid, (turn) =>
        ask(`${product.url}?q=${encodeURIComponent(`${WORDS[turn % WORDS.length]} ${turn}`)}&limit=20`),
      ),
    );
    line(
      'full-text query of PostgreSQL alone',
      await measure(backend.pid, (turn) => client.query({ ...FLOOR, values: [WORDS[turn % WORDS.length]] })),
    );
    await client.query('DROP TABLE bench_text');
    await client.end();
    await product.stop();
    product = await start(dataDir);
    const more = (key) => ((product.times[key] - small[key]) / 1000).toFixed(2);
    console.log(
      `start takes ${more('up')} s more (CPU ${more('upCpu')}), until the first page ${more('browsed')} s (CPU ${more('browsedCpu')}), until the first search ${more('searched')} s (CPU ${more('searchedCpu')})`,
    );
  } finally {
    await product.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

await run();
