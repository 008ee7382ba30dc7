import http from 'node:http';

export interface Sent {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it goes out. */
  readonly body?: string;
}

/** Connections are kept: sweeps ask thousands of times, and fetch or supertest cost more than most answers. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** Sends one request and reads its answer; redirects are answers too. */
export function send(
  url: string,
  { method, headers, body }: Sent,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const request = http.request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Closes the kept connections. */
export const hangUp = (): void => agent.destroy();
