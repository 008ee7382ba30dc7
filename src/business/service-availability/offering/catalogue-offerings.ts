import { Inject, Injectable } from '@nestjs/common';
import { productOfferingDefinition } from '../../../domains/catalog/index.js';
import {
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import type { DeliverableOffering } from './deliverable-offering.js';

/** More offerings than this are not qualified in one go. */
const MOST = 1_000;

/** The catalogue as qualification sees it. */
@Injectable()
export class CatalogueOfferings {
  constructor(
    @Inject(repositoryOf(productOfferingDefinition)) private readonly offerings: ResourceRepository,
  ) {}

  /** Every offering that is or was sold, by name. */
  async list(scope: Scope): Promise<DeliverableOffering[]> {
    const sort = [{ path: 'name', descending: false }];
    const page = await this.offerings.list(scope, { conditions: [], sort, offset: 0, limit: MOST });
    return page.items
      .filter(({ document }) => isLaunched(document))
      .map(({ id, document }) => read(id, document));
  }
}

const LAUNCHED = new Set(['Active', 'Launched', 'Retired', 'Obsolete']);

const isLaunched = ({ lifecycleStatus }: JsonObject): boolean =>
  typeof lifecycleStatus !== 'string' || LAUNCHED.has(lifecycleStatus);

function read(id: string, document: JsonObject): DeliverableOffering {
  const { code, name, minimumDownloadSpeed, productSpecification, interval, lifecycleStatus } = document;
  return {
    id,
    code: typeof code === 'string' ? code : id,
    name: typeof name === 'string' ? name : id,
    classes: texts(document.offeringClass),
    segments: texts(document.segment),
    technologies: texts(document.technology),
    minimumDownMbps: typeof minimumDownloadSpeed === 'number' ? minimumDownloadSpeed : null,
    requiresSite: document.requiresSite === true,
    intervalDays: typeof interval === 'number' ? interval : 0,
    grandfathered:
      document.grandfathered === true ||
      document.isSellable === false ||
      lifecycleStatus === 'Retired' ||
      lifecycleStatus === 'Obsolete',
    specificationId:
      isObject(productSpecification) && typeof productSpecification.id === 'string'
        ? productSpecification.id
        : null,
  };
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
