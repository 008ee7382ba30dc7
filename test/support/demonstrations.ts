import { jest } from '@jest/globals';
import type { Browser } from './shopper.js';

// Deliveries take their time, and longer on a busy machine.
jest.setTimeout(180_000);

export const DEMONSTRATIONS = '/api/v1/demonstrations';

export interface Run {
  readonly id: string;
  readonly scenario: string;
  readonly part: string;
  readonly current: string | null;
  readonly path: string | null;
  readonly steps: readonly { id: string; done: boolean; page: string | null }[];
}

/** Begins a scenario in this browser, at a step where one is named. */
export async function begin(browser: Browser, scenario: string, step?: string): Promise<Run> {
  const { body } = await browser.post(DEMONSTRATIONS).send({ scenario, step }).expect(201);
  return body as Run;
}

type Verb = 'get' | 'post' | 'patch' | 'delete';

/** A request of somebody inside a demonstration. */
export const inside = (browser: Browser, { id }: Pick<Run, 'id'>, verb: Verb, path: string) =>
  browser[verb](path).set('X-Demonstration', id);

export const read = async (browser: Browser, { id }: Pick<Run, 'id'>): Promise<Run> =>
  (await browser.get(`${DEMONSTRATIONS}/${id}`).expect(200)).body as Run;

export const play = async (browser: Browser, { id }: Pick<Run, 'id'>, step: string): Promise<Run> =>
  (await browser.post(`${DEMONSTRATIONS}/${id}/steps/${step}/play`).expect(200)).body as Run;
