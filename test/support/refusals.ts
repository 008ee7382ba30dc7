import net from 'node:net';

/** Every refusal: the TM Forum body, the security headers, no stack, no server error. */
export function expectRefusal(
  answer: { status: number; headers: Record<string, string>; text: string },
  status: number,
): void {
  expect([answer.status, answer.text]).toEqual([status, expect.any(String)]);
  const body = JSON.parse(answer.text) as Record<string, unknown>;
  expect(body).toMatchObject({
    code: expect.any(String),
    reason: expect.any(String),
    message: expect.any(String),
    status: String(status),
    '@type': 'Error',
    correlationId: expect.any(String),
  });
  expect(answer.text).not.toMatch(/\bat .*(\.ts|\.js):\d+/);
  expect(answer.headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'x-correlation-id': body.correlationId,
  });
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

/** Sends bytes as they are and reads the answer until the server closes. */
export function rawRequest(url: string, request: string): Promise<RawAnswer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('error', reject).on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      const [line = '', ...lines] = head.split('\r\n');
      const headers = Object.fromEntries(lines.map((one) => one.split(/: (.*)/s, 2) as [string, string]));
      resolve({ status: Number(line.split(' ')[1]), headers, text: body });
    });
  });
}
