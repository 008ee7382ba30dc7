import {
  billFormatDefinition,
  billingCycleSpecificationDefinition,
  billPresentationMediaDefinition,
} from '../../../domains/account/index.js';
import { derivedId, type JsonObject, type ResourceDefinition } from '../../../domains/helpers/index.js';

/** Something that the demo operator publishes about its bills. */
export interface BillingReference {
  readonly definition: ResourceDefinition;
  readonly id: string;
  readonly document: JsonObject;
}

const reference = (
  definition: ResourceDefinition,
  slug: string,
  name: string,
  more: JsonObject,
): BillingReference => ({
  definition,
  id: derivedId(`${definition.name}:${slug}`),
  document: { '@type': definition.type, name, ...more },
});

const cycle = (day: number, name: string): BillingReference =>
  reference(billingCycleSpecificationDefinition, `day-${day}`, name, {
    description: `Bills are made on day ${day} of each month and due 21 days later.`,
    frequency: 'monthly',
    billingPeriod: 'month',
    billingDateShift: day - 1,
    chargeDateOffset: day - 1,
    creditDateOffset: day - 1,
    mailingDateOffset: day,
    paymentDueDateOffset: day + 20,
  });

export const CYCLES = { first: cycle(1, 'Monthly, day 1'), fifteenth: cycle(15, 'Monthly, day 15') };

export const FORMATS = {
  summary: reference(billFormatDefinition, 'summary', 'Summary', {
    description: 'One line for each service.',
  }),
  detailed: reference(billFormatDefinition, 'detailed', 'Detailed', {
    description: 'Every charge of every site, with the use behind it.',
  }),
};

export const MEDIA = {
  portal: reference(billPresentationMediaDefinition, 'portal', 'Customer portal', {
    description: 'A PDF in the customer portal, announced by e-mail.',
  }),
  paper: reference(billPresentationMediaDefinition, 'paper', 'Paper', {
    description: 'A letter to the billing address.',
  }),
};

/** All of them. */
export const BILLING_REFERENCES: readonly BillingReference[] = [
  ...Object.values(CYCLES),
  ...Object.values(FORMATS),
  ...Object.values(MEDIA),
];

/** How an account refers to one (TMF666 RefOrValue). */
export const refer = ({ definition, id, document }: BillingReference): JsonObject => ({
  id,
  href: `${definition.basePath}/${definition.name}/${id}`,
  name: document.name ?? '',
  isRef: true,
  '@referredType': definition.type,
});
