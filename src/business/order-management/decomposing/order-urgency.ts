import type { JobOptions } from '../../../integration/jobs/index.js';

/** Orders with more items than this are large. */
const LARGE = 20;

/**
 * How long the jobs of an order may wait: those of large orders run when no other's wait, or else the hundreds of jobs of
 * one order would stand before every order that comes after it.
 *
 * They have no queue of their own (queue_name): each job that is done wakes the idle workers, whose look for work
 * holds the queues' rows for a moment, so that nobody finds the next job of a queue before its next poll.
 * @returns 0 for what runs first.
 */
export const priorityOf = (order: { readonly items: readonly unknown[] }): number =>
  order.items.length > LARGE ? 10 : 0;

/** Job options of a priority as a service order's request names it; requests from before there were any name none. */
export const withPriority = (priority: unknown): JobOptions =>
  typeof priority === 'number' ? { priority } : {};
