import { AsyncLocalStorage } from 'node:async_hooks';

const works = new AsyncLocalStorage<object>();

/** Runs a request or a job: all that it calls, now and later, finds the same `currentWork()`. */
export const inOneWork = <T>(work: () => T): T => works.run({}, work);

/** Stands for the request or job that is being done: a key for what must stay the same until its end. */
export const currentWork = (): object | undefined => works.getStore();
