import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../../domains/helpers/index.js';

const TIMEOUT_MS = 10_000;

/** Brings one event to one subscriber. */
export abstract class EventSender {
  /** Resolves when the subscriber has taken it. @throws Error with the reason, in a few words, when it has not. */
  abstract send(callback: string, envelope: JsonObject, signal: AbortSignal): Promise<void>;
}

/** POSTs the event to the callback. Only a 2xx answer within ten seconds counts; redirects are not followed. */
@Injectable()
export class HttpEventSender extends EventSender {
  async send(callback: string, envelope: JsonObject, signal: AbortSignal): Promise<void> {
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
