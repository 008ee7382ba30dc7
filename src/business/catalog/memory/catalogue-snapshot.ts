import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock, currentWork } from '../../../domains/helpers/index.js';
import { EventListener, type EventSubscriber } from '../../../integration/events/index.js';
import { CatalogueLoader, type LoadedCatalogue } from './catalogue-loader.js';
import type { CatalogueVersion } from './catalogue-version.js';

/** An announcement that got lost is noticed after this long at the latest. */
const CONFIRM_AFTER_MS = 1_000;

/**
 * The published catalogue in memory, so that reading it costs no SQL. A commit that changes it is announced, and what it
 * changed is read at once; a version older than a second is compared with the database's revision (one row) before it
 * is used, so that a lost connection to the announcements leaves nothing stale for longer.
 */
@Injectable()
export class CatalogueSnapshot implements EventSubscriber, OnModuleDestroy {
  private held: LoadedCatalogue | undefined;
  private confirmedAt = 0;
  /** Counts announcements: a load that began before the last one is not the newest. */
  private announced = 0;
  private loadedFor = -1;
  private loadingFor = -1;
  private loading: Promise<CatalogueVersion> | undefined;
  private readonly pinned = new WeakMap<object, CatalogueVersion>();
  private readonly unsubscribe: () => void;

  constructor(
    private readonly loader: CatalogueLoader,
    private readonly clock: Clock,
    listener: EventListener,
  ) {
    this.unsubscribe = listener.subscribe(this);
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  onCatalogueChange(): void {
    this.announced++;
    // Nobody has to wait for the first request. What cannot be read now is read, and refused, with the next one.
    if (this.held) this.newest().catch(() => undefined);
  }

  onResync(): void {
    this.announced++;
  }

  /**
   * The catalogue that this request or job works with: the newest when it first asked, and the same until its end, so
   * that a publication in the middle cannot show it half of each. Outside of a request or job: the newest.
   */
  async current(): Promise<CatalogueVersion> {
    const work = currentWork();
    const pinned = work && this.pinned.get(work);
    if (pinned) return pinned;
    const version = await this.newest();
    if (!work) return version;
    const first = this.pinned.get(work) ?? version; // another call of the same request may have been quicker
    this.pinned.set(work, first);
    return first;
  }

  /** The newest version, whatever the request works with: for who has just published. */
  async newest(): Promise<CatalogueVersion> {
    const isNewest = this.loadedFor === this.announced;
    const age = this.clock.now().getTime() - this.confirmedAt;
    if (this.held && isNewest && age >= 0 && age < CONFIRM_AFTER_MS) return this.held.version;
    // A load that began before the last announcement may have read what was there before it.
    const wanted = this.announced;
    while (this.loading && this.loadingFor < wanted) await this.loading.catch(() => undefined);
    this.loading ??= this.renew().finally(() => (this.loading = undefined));
    return this.loading;
  }

  private async renew(): Promise<CatalogueVersion> {
    const announced = this.announced;
    this.loadingFor = announced;
    const confirmedAt = this.clock.now().getTime();
    this.held = await this.loader.load(this.held);
    this.loadedFor = announced;
    this.confirmedAt = confirmedAt;
    return this.held.version;
  }
}
