import { randomBytes } from 'node:crypto';
import { SecretBox } from './secret-box.js';

const key = randomBytes(32);
const box = new SecretBox(() => Promise.resolve(key));

describe('a secret box', () => {
  it('gives back what was put in, and never closes twice alike', async () => {
    const first = await box.encrypt('JBSWY3DPEHPK3PXP', 'totp:1');
    const second = await box.encrypt('JBSWY3DPEHPK3PXP', 'totp:1');
    expect(first.equals(second)).toBe(false);
    expect(await box.decrypt(first, 'totp:1')).toBe('JBSWY3DPEHPK3PXP');
  });

  it.each<[string, (closed: Buffer) => Promise<string>]>([
    ['belongs to another row', (closed) => box.decrypt(closed, 'totp:2')],
    ['was changed', (closed) => box.decrypt(flipped(closed), 'totp:1')],
    ['was cut', (closed) => box.decrypt(closed.subarray(0, 20), 'totp:1')],
    ['was closed with another key', (closed) => stranger.decrypt(closed, 'totp:1')],
  ])('does not open when it %s', async (_what, open) => {
    await expect(open(await box.encrypt('secret', 'totp:1'))).rejects.toThrow(
      /authenticate|auth tag|Invalid/i,
    );
  });
});

const stranger = new SecretBox(() => Promise.resolve(randomBytes(32)));

function flipped(closed: Buffer): Buffer {
  const changed = Buffer.from(closed);
  changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1);
  return changed;
}
