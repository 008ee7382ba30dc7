// Load and medians: one closed-loop client over keep-alive connections, the same for product and floor.
import autocannon from 'autocannon';

/** The middle value of numbers (the mean of the two middle ones when even). */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Requests per second of one scenario against one server. Any answer but 2xx fails the run: a fast error is no speed.
 * @param {{ url: string, seconds: number, connections: number, request: () => object }} options
 */
export async function throughput({ url, seconds, connections, request }) {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ ...request(), setupRequest: (given) => ({ ...given, ...request() }) }],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx and ${result.errors} requests failed.`);
  }
  return result.requests.total / result.duration;
}

/**
 * Rounds of product and floor, interleaved and in alternating order, so that a slow minute of the machine hits both.
 * @returns {{ name: string, product: number, floor: number, ratio: number, ratios: number[] }}
 */
export async function compare(scenario, product, floor, { rounds, seconds, connections }) {
  const rates = { product: [], floor: [] };
  const run = async (side) => {
    const server = side === 'product' ? product : floor;
    const request = () => scenario[side](server);
    rates[side].push(await throughput({ url: server.url, seconds, connections, request }));
  };
  for (const side of ['product', 'floor'])
    await throughput({
      url: (side === 'product' ? product : floor).url,
      seconds: 1,
      connections,
      request: () => scenario[side](side === 'product' ? product : floor),
    });
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 ? ['product', 'floor'] : ['floor', 'product']) await run(side);
  }
  const ratios = rates.product.map((rate, index) => rate / rates.floor[index]);
  return {
    name: scenario.name,
    goal: scenario.goal,
    product: median(rates.product),
    floor: median(rates.floor),
    ratio: median(ratios),
    ratios,
  };
}
