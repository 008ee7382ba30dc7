import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ResourceChanges } from '../../../../business/resource-management/index.js';
import type { Answer } from './answer.js';
import { textTag } from './entity-tag.js';

const MOST_BYTES = 64_000_000;
const LONGEST_BODY = 4_000_000;

/** When a load began: its answer is kept only when nothing was dropped since. */
export type CacheTicket = number;

/**
 * Rendered answers of what the operator publishes, the same for everyone, in memory of this process. A write in this
 * process drops them at once; writes elsewhere drop them through the announcement of their event. While nobody
 * announces (the listening connection is lost) nothing is answered from memory.
 */
@Injectable()
export class ResponseCache implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly answers = new Map<string, Answer>();
  private readonly resources = new Set<string>();
  private bytes = 0;
  private generation = 0;
  private readonly unsubscribe: () => void;

  constructor(private readonly changes: ResourceChanges) {
    this.unsubscribe = changes.subscribe({
      onChange: (resource) => {
        if (this.resources.has(resource)) this.drop();
      },
      onCatalogueChange: () => this.drop(),
      onResync: () => this.drop(),
    });
  }

  onApplicationBootstrap(): void {
    this.drop(); // what was read before the migration or the demo data
  }

  onApplicationShutdown(): void {
    this.unsubscribe();
  }

  /** Declares that answers of a resource are kept here, so that its events drop them. */
  keep(resource: string): void {
    this.resources.add(resource);
  }

  /** The kept answer to a URL, moved to the end of the line of those to be forgotten. */
  find(url: string): Answer | undefined {
    const answer = this.answers.get(url);
    if (!answer) return undefined;
    if (!this.changes.isLive) {
      this.drop();
      return undefined;
    }
    this.answers.delete(url);
    this.answers.set(url, answer);
    return answer;
  }

  /** Call after a write in this process: its announcement comes a moment later, and whoever wrote wants to see it now. */
  written(): void {
    this.drop();
    this.changes.catalogueChanged();
  }

  /** Call before reading from the database. */
  ticket(): CacheTicket {
    return this.generation;
  }

  /** Keeps an answer, with an entity tag of its text when it has none, and answers what was kept. */
  put(url: string, rendered: Answer, ticket: CacheTicket): Answer {
    if (ticket !== this.generation || !this.changes.isLive) return rendered;
    const answer = inBytes(rendered);
    const size = url.length + answer.body.length;
    if (size > LONGEST_BODY) return answer;
    this.forget(url);
    this.answers.set(url, answer);
    this.bytes += size;
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= MOST_BYTES) break;
      this.forget(oldest);
    }
    return answer;
  }

  /** Forgets everything, also what is being read just now. */
  drop(): void {
    this.generation++;
    this.answers.clear();
    this.bytes = 0;
  }

  private forget(url: string): void {
    const answer = this.answers.get(url);
    if (!answer) return;
    this.answers.delete(url);
    this.bytes -= url.length + answer.body.length;
  }
}

/** Encoded once, and with an entity tag of the text when it has none. */
function inBytes({ status, headers, body }: Answer): Answer {
  const tag = headers.etag ?? textTag(body);
  return { status, headers: { ...headers, etag: tag }, body: Buffer.from(body) };
}
