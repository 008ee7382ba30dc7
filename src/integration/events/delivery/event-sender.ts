import { Inject, Injectable } from '@nestjs/common';
import {
  addressesOf,
  type FetchGuard,
  type JsonObject,
  mayCall,
  PROCESS_OPTIONS,
  type ProcessOptions,
} from '../../../domains/helpers/index.js';

const TIMEOUT_MS = 10_000;

/** Brings one event to one subscriber. */
export abstract class EventSender {
  /**
   * Resolves when the subscriber has taken it. `trusted`: of the operator, whose listeners may stand in our own network.
   * @throws Error with the reason, in a few words, when it has not.
   */
  abstract send(callback: string, envelope: JsonObject, signal: AbortSignal, trusted: boolean): Promise<void>;
}

/**
 * POSTs the event to the callback, unless its host is one of our own network that a customer's program named. Only a 2xx answer within ten seconds counts; redirects are not
 * followed. The call resolves the name once more; an egress proxy is what stops a name server that changes its mind.
 */
@Injectable()
export class HttpEventSender extends EventSender {
  constructor(@Inject(PROCESS_OPTIONS) private readonly options: Pick<ProcessOptions, 'demo'>) {
    super();
  }

  async send(callback: string, envelope: JsonObject, signal: AbortSignal, trusted: boolean): Promise<void> {
    await refuseOwnNetwork(callback, { allowLoopback: trusted || this.options.demo, allowPrivate: trusted });
    // Not AbortSignal.any([signal, AbortSignal.timeout(...)]): on Node 20 the pair is collected as garbage and never fires.
    const deadline = new AbortController();
    const abort = (): void => deadline.abort(signal.reason);
    const timer = setTimeout(() => deadline.abort(new Error('No answer within ten seconds.')), TIMEOUT_MS);
    signal.addEventListener('abort', abort, { once: true });
    try {
      await post(callback, envelope, deadline.signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  }
}

/** A name that is unknown at the moment is left to the call, which says so. */
async function refuseOwnNetwork(callback: string, guard: FetchGuard): Promise<void> {
  const addresses = await addressesOf(new URL(callback));
  if (!addresses.every((address) => mayCall(address, guard)))
    throw new Error('The callback is no host that may be called.');
}

async function post(callback: string, envelope: JsonObject, signal: AbortSignal): Promise<void> {
  const response = await fetch(callback, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'trunkline-events' },
    body: JSON.stringify(envelope),
    redirect: 'manual',
    signal,
  });
  await response.body?.cancel(); // nobody reads it, and the connection must be free for the next event
  if (!response.ok) throw new Error(`The subscriber answered ${response.status}.`);
}
