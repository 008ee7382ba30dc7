// Whether somebody else's id takes longer than one that nobody has: medians of single requests, taken in turn.
import http from 'node:http';
import { median } from './measure.mjs';

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds until the whole answer is there; anything but 404 fails the run. */
function timed(url, headers) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    http
      .get(url, { agent, headers }, (answer) => {
        answer.resume();
        answer.once('end', () =>
          answer.statusCode === 404
            ? resolve(performance.now() - start)
            : reject(new Error(`${url} answered ${answer.statusCode}`)),
        );
      })
      .once('error', reject);
  });
}

/**
 * Asks for a foreign id, an unknown one and another unknown one in turn. `ratio` is foreign to unknown; `noise` is what
 * two unknown ids differ by in the same run: a ratio within it tells a stranger nothing.
 * @param {{ url: string, path: (id: string) => string, headers: object, foreignId: string, unknownIds: [string, string], turns: number }} options
 */
export async function secrecy({ url, path, headers, foreignId, unknownIds, turns }) {
  const ids = [foreignId, ...unknownIds];
  const times = ids.map(() => []);
  for (let turn = -100; turn < turns; turn++) {
    for (let i = 0; i < ids.length; i++) {
      const which = (turn + 100 + i) % ids.length; // no id always comes first
      const taken = await timed(url + path(ids[which]), headers);
      if (turn >= 0) times[which].push(taken);
    }
  }
  const [foreign, unknown, other] = times.map(median);
  return { foreign, unknown, ratio: foreign / unknown, noise: Math.abs(1 - other / unknown) };
}
