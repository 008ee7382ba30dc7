const LABELS: Readonly<Record<string, string>> = {
  name: 'Name',
  code: 'Code',
  description: 'Description',
  version: 'Revision',
  lifecycleStatus: 'Status',
  statusReason: 'Reason of the status',
  isBundle: 'Is a bundle',
  isSellable: 'May be sold',
  grandfathered: 'Kept for those who have it',
  validFor: 'Valid',
  startDateTime: 'from',
  endDateTime: 'until',
  price: 'Amount',
  percentage: 'Percent',
  priceType: 'Kind of charge',
  recurringChargePeriodType: 'Charged each',
  recurringChargePeriodLength: 'Periods',
  unitOfMeasure: 'Unit',
  productOfferingPrice: 'Prices',
  productOfferingTerm: 'Terms',
  productSpecification: 'Specification',
  productSpecCharacteristic: 'Characteristics',
  productSpecCharacteristicValue: 'Values',
  prodSpecCharValueUse: 'Choices',
  productOfferingRelationship: 'Related offerings',
  bundledProductOffering: 'Parts of the bundle',
  bundledProductOfferingOption: 'How many',
  numberRelOfferLowerLimit: 'at least',
  numberRelOfferUpperLimit: 'at most',
  numberRelOfferDefault: 'as a standard',
  choiceGroup: 'Choice groups',
  category: 'Categories',
  parentId: 'Parent category',
  isRoot: 'Top category',
  offeringClass: 'Classes',
  segment: 'Segments',
  technology: 'Technologies',
  minimumDownloadSpeed: 'Download needed (Mbit/s)',
  requiresSite: 'Needs a site',
  interval: 'Working days to deliver',
  orderEntryField: 'Asked at the order',
  earlyTermination: 'Early termination',
  tier: 'Tiers',
  tierMode: 'How tiers count',
  chargedPer: 'Charged per',
  waivedFromTermMonths: 'Waived from a term of (months)',
  introductory: 'Introductory price',
  months: 'Months',
  usageRating: 'Rating of use',
  rate: 'Rates',
  individualCase: 'Quoted individually',
  valueType: 'Type',
  isDefault: 'Standard',
  minCardinality: 'Least values',
  maxCardinality: 'Most values',
  configurable: 'Chosen by the customer',
};

/** Attribute names as a product manager says them: `Prices: Fiber 500: Amount`. */
export const labelOf = (path: readonly (string | number)[]): string => path.map(word).join(': ');

function word(step: string | number): string {
  if (typeof step === 'number') return `no. ${step + 1}`;
  const known = Object.hasOwn(LABELS, step) ? LABELS[step] : undefined;
  if (known !== undefined) return known;
  if (!/^@?[a-z][A-Za-z]*$/.test(step)) return step; // what an element of a list is called
  const words = step.replaceAll(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`).replace('@', '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
