import { isId, newId } from './ids.js';

describe('new ids', () => {
  it('are UUIDs of version 7 that carry the time, differ, and sort in the order of their making', () => {
    const before = Date.now();
    const ids = Array.from({ length: 20_000 }, newId);
    const after = Date.now();
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const id of [ids[0] ?? '', ids.at(-1) ?? '']) {
      expect(isId(id)).toBe(true);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
      expect(time).toBeGreaterThanOrEqual(before);
      expect(time).toBeLessThanOrEqual(after + 1);
    }
  });

  it('share no random part, whenever the bytes were drawn', () => {
    const tails = Array.from({ length: 2_000 }, () => newId().slice(-12));
    expect(new Set(tails).size).toBe(tails.length);
  });

  it('keep their order when the clock goes back', () => {
    const ahead = newId();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000);
    try {
      const later = [newId(), newId()];
      expect([ahead, ...later].sort()).toEqual([ahead, ...later]);
      expect(later[1]).not.toBe(later[0]);
    } finally {
      clock.mockRestore();
    }
  });
});
