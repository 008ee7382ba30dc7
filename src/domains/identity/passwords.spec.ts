import { Passwords } from './passwords.js';

describe('passwords', () => {
  const passwords = new Passwords();

  it('match their own hash only', async () => {
    const stored = await passwords.hash('correct horse');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.matches('correct horse', stored)).toBe(true);
    expect(await passwords.matches('correct horsf', stored)).toBe(false);
    expect(await passwords.hash('correct horse')).not.toBe(stored);
  });

  it('are the same however a keyboard writes them', async () => {
    const stored = await passwords.hash('caf\u00e9 of the west');
    expect(await passwords.matches('cafe\u0301 of the west', stored)).toBe(true);
  });

  it('never match where there is no account, not even the decoy’s own', async () => {
    expect(await passwords.matches('no account has this password', undefined)).toBe(false);
  });

  it('are hashed two at once, the rest in turn', async () => {
    const order: number[] = [];
    const running = Array.from({ length: 6 }, async (_, i) => {
      await passwords.hash(`secret ${i}`);
      order.push(i);
    });
    expect(Reflect.get(passwords, 'running')).toBe(2);
    expect(Reflect.get(passwords, 'waiting')).toHaveLength(4);
    await Promise.all(running);
    expect(order).toHaveLength(6);
    expect(Reflect.get(passwords, 'running')).toBe(0);
  });

  it('give their turn back after a failure', async () => {
    await expect(passwords.matches('x', 'no hash')).rejects.toThrow(/decoding/i);
    expect(Reflect.get(passwords, 'running')).toBe(0);
  });
});
