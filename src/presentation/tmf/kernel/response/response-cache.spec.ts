import type { ChangeSubscriber, ResourceChanges } from '../../../../business/resource-management/index.js';
import type { Answer } from './answer.js';
import { ResponseCache } from './response-cache.js';

const answer = (body: string): Answer => ({ status: 200, headers: {}, body });

describe('the response cache', () => {
  let changes: { isLive: boolean; subscriber: ChangeSubscriber | undefined };
  let cache: ResponseCache;

  beforeEach(() => {
    changes = { isLive: true, subscriber: undefined };
    cache = new ResponseCache({
      get isLive() {
        return changes.isLive;
      },
      subscribe: (subscriber: ChangeSubscriber) => {
        changes.subscriber = subscriber;
        return () => (changes.subscriber = undefined);
      },
    } as unknown as ResourceChanges);
    cache.keep('productOffering');
  });

  const put = (url: string, body = 'x'): Answer => cache.put(url, answer(body), cache.ticket());

  it('answers what it keeps, as bytes with an entity tag', () => {
    put('/a', 'ü');
    expect(cache.find('/a')).toEqual({
      status: 200,
      headers: { etag: expect.any(String) },
      body: Buffer.from('ü'),
    });
    expect(cache.find('/b')).toBeUndefined();
  });

  it('forgets at a change of what it keeps, and at no other', () => {
    put('/a');
    changes.subscriber?.onChange('productOrder', '1');
    expect(cache.find('/a')).toBeDefined();
    changes.subscriber?.onChange('productOffering', '1');
    expect(cache.find('/a')).toBeUndefined();
  });

  it('forgets when changes may have been missed', () => {
    put('/a');
    changes.subscriber?.onResync();
    expect(cache.find('/a')).toBeUndefined();
  });

  it('does not keep what was read before a change', () => {
    const ticket = cache.ticket();
    changes.subscriber?.onChange('productOffering', '1');
    expect(cache.put('/a', answer('old'), ticket).body).toBe('old');
    expect(cache.find('/a')).toBeUndefined();
  });

  it('neither keeps nor answers while nobody listens', () => {
    put('/a');
    changes.isLive = false;
    expect(cache.find('/a')).toBeUndefined();
    put('/b');
    changes.isLive = true;
    expect(cache.find('/a')).toBeUndefined();
    expect(cache.find('/b')).toBeUndefined();
  });

  it('keeps within its bounds, the latest used longest', () => {
    const large = 'x'.repeat(3_900_000);
    for (let i = 0; i < 16; i++) put(`/${i}`, large);
    expect(cache.find('/0')).toBeDefined();
    put('/16', large);
    expect(cache.find('/1')).toBeUndefined();
    expect(cache.find('/0')).toBeDefined();
    put('/huge', 'x'.repeat(4_100_000));
    expect(cache.find('/huge')).toBeUndefined();
  });

  it('stops listening with the application', () => {
    cache.onApplicationShutdown();
    expect(changes.subscriber).toBeUndefined();
  });
});
