import {
  type BrowseAnswer,
  type CategoryNode,
  type CategoryOverview,
  type Comparison,
  type FacetName,
  FACETS,
} from '../../../business/catalog-browsing/index.js';
import type {
  CategoryNodeDto,
  CategoryTreeDto,
  ComparisonDto,
  FacetDto,
  OfferingPageDto,
} from './offering.dto.js';
import { presentOffer } from './present-offer.js';

export const presentPage = (answer: BrowseAnswer, offset: number, limit: number): OfferingPageDto => ({
  items: answer.offers.map((offer) => presentOffer(offer, answer.categoryNames)),
  total: answer.total,
  offset,
  limit,
  facets: FACETS.map((name) => presentFacet(name, answer)),
  place: answer.place && { id: answer.place.id, text: answer.place.text },
  isLoose: answer.isLoose,
  suggestions: [...answer.suggestions],
  catalogueVersion: answer.stamp,
});

const FACET_LABELS: Readonly<Record<FacetName, string>> = {
  class: 'Class',
  segment: 'For',
  category: 'Category',
  technology: 'Technology',
  saleState: 'On sale',
};

const VALUE_LABELS: Readonly<Record<string, string>> = {
  voice: 'Voice',
  data: 'Data',
  mobile: 'Mobile',
  service: 'Services',
  consumer: 'Homes',
  smallBusiness: 'Small businesses',
  enterprise: 'Large companies',
  reseller: 'Resellers',
  onNetFibre: 'Our own fibre',
  offNetFibre: "A partner's fibre",
  FTTP: 'Fibre to the building',
  DOCSIS: 'Cable',
  FWA: 'Fixed wireless',
  copper: 'Copper line',
  sellable: 'On sale',
  bundleOnly: 'In bundles only',
  future: 'On sale soon',
  grandfathered: 'Kept for those who have it',
  withdrawn: 'Not sold any more',
};

const presentFacet = (name: FacetName, { counts, categoryNames }: BrowseAnswer): FacetDto => ({
  name,
  label: FACET_LABELS[name],
  values: counts[name].map(({ value, count }) => ({
    value,
    label: (name === 'category' ? categoryNames.get(value) : VALUE_LABELS[value]) ?? value,
    count,
  })),
});

export const presentComparison = ({ offers, facts, categoryNames, stamp }: Comparison): ComparisonDto => ({
  offerings: offers.map((offer) => presentOffer(offer, categoryNames)),
  facts: facts.map((fact) => ({ ...fact, values: [...fact.values] })),
  catalogueVersion: stamp,
});

export const presentTree = ({ roots, counts, stamp }: CategoryOverview): CategoryTreeDto => ({
  items: roots.map((node) => presentNode(node, counts)),
  catalogueVersion: stamp,
});

const presentNode = (node: CategoryNode, counts: ReadonlyMap<string, number>): CategoryNodeDto => ({
  id: node.id,
  name: node.name,
  description: node.description,
  parentId: node.parentId,
  count: counts.get(node.id) ?? 0,
  children: node.children.map((child) => presentNode(child, counts)),
});
