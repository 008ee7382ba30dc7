import { Injectable } from '@nestjs/common';
import { EventListener } from '../../integration/events/index.js';

export interface ChangeSubscriber {
  /** A resource of this name (`productOffering`) was created, changed or deleted by some process; its commit is done. */
  onChange(resource: string, id: string): void;
  /** A commit has changed the catalogue, whether it wrote events or not. */
  onCatalogueChange?(): void;
  /** Changes may have been missed. */
  onResync(): void;
}

/** Tells of committed changes in all processes, as far as they write events. */
@Injectable()
export class ResourceChanges {
  constructor(private readonly events: EventListener) {}

  /** Whether changes are heard of at present. */
  get isLive(): boolean {
    return this.events.isListening;
  }

  /** Call after a write of the catalogue in this process. */
  catalogueChanged(): void {
    this.events.catalogueChanged();
  }

  /** @returns a function that ends the subscription. */
  subscribe(subscriber: ChangeSubscriber): () => void {
    return this.events.subscribe({
      onEvent: ({ aggregateType, aggregateId }) => subscriber.onChange(aggregateType, aggregateId),
      onCatalogueChange: () => subscriber.onCatalogueChange?.(),
      onResync: () => subscriber.onResync(),
    });
  }
}
