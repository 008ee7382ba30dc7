import type { CustomerRole, StaffRole } from '../../../domains/helpers/index.js';
import { DEMO_CLIENT_SECRET } from '../../../domains/identity/index.js';

/** A sample customer: a company (with an organization behind it) or a consumer. Slugs give all ids (derivedId). */
export interface DemoCustomer {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'consumer' | 'company' | 'authority';
  /** E-mail and telephone of the customer itself; telephone numbers are of the 555-01xx kind that nobody has. */
  readonly email: string;
  readonly phone: string;
  readonly contact: DemoPerson;
  /** Slug of the company above. */
  readonly parent?: string;
}

/** Somebody who may sign in with the demo password. */
export interface DemoPerson {
  readonly slug: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** The sample customers of the demo operator; invented, every one. */
export const DEMO_CUSTOMERS: readonly DemoCustomer[] = [
  {
    slug: 'ada',
    name: 'Ada Okafor',
    kind: 'consumer',
    email: 'ada@example.com',
    phone: '+1 216 555 0101',
    contact: { slug: 'ada', givenName: 'Ada', familyName: 'Okafor', email: 'ada@example.com' },
  },
  {
    slug: 'brightwell',
    name: 'Brightwell Dental',
    kind: 'company',
    email: 'office@brightwell.example',
    phone: '+1 216 555 0110',
    contact: { slug: 'dana', givenName: 'Dana', familyName: 'Whitfield', email: 'dana@brightwell.example' },
  },
  {
    slug: 'kestrel',
    name: 'Kestrel Logistics',
    kind: 'company',
    email: 'network@kestrel.example',
    phone: '+1 317 555 0120',
    contact: { slug: 'kim', givenName: 'Kim', familyName: 'Sandoval', email: 'kim@kestrel.example' },
  },
  {
    slug: 'orchard',
    name: 'Orchard County Schools',
    kind: 'authority',
    email: 'it@orchard.example',
    phone: '+1 614 555 0130',
    contact: { slug: 'omar', givenName: 'Omar', familyName: 'Haddad', email: 'omar@orchard.example' },
  },
  {
    slug: 'northline',
    name: 'Northline Reseller',
    kind: 'company',
    email: 'partners@northline.example',
    phone: '+1 248 555 0140',
    contact: { slug: 'nora', givenName: 'Nora', familyName: 'Petrov', email: 'nora@northline.example' },
  },
  {
    slug: 'pat',
    name: 'Pat Lindgren',
    kind: 'consumer',
    email: 'pat@example.com',
    phone: '+1 412 555 0150',
    contact: { slug: 'pat', givenName: 'Pat', familyName: 'Lindgren', email: 'pat@example.com' },
  },
  {
    slug: 'st-alma',
    name: 'St. Alma Hospital',
    kind: 'company',
    email: 'telecom@st-alma.example',
    phone: '+1 502 555 0160',
    contact: { slug: 'ruth', givenName: 'Ruth', familyName: 'Adeyemi', email: 'ruth@st-alma.example' },
  },
  {
    slug: 'kestrel-freight',
    name: 'Kestrel Freight',
    kind: 'company',
    email: 'network@freight.kestrel.example',
    phone: '+1 317 555 0121',
    contact: { slug: 'finn', givenName: 'Finn', familyName: 'Marlow', email: 'finn@freight.kestrel.example' },
    parent: 'kestrel',
  },
  {
    slug: 'kestrel-air',
    name: 'Kestrel Air',
    kind: 'company',
    email: 'network@air.kestrel.example',
    phone: '+1 317 555 0122',
    contact: { slug: 'amara', givenName: 'Amara', familyName: 'Diallo', email: 'amara@air.kestrel.example' },
    parent: 'kestrel',
  },
  {
    slug: 'harbor-roasters',
    name: 'Harbor Roasters',
    kind: 'company',
    email: 'office@harbor-roasters.example',
    phone: '+1 248 555 0141',
    contact: {
      slug: 'hana',
      givenName: 'Hana',
      familyName: 'Kowalski',
      email: 'hana@harbor-roasters.example',
    },
    parent: 'northline',
  },
  {
    slug: 'lakeside-vets',
    name: 'Lakeside Vets',
    kind: 'company',
    email: 'office@lakeside-vets.example',
    phone: '+1 248 555 0142',
    contact: { slug: 'luis', givenName: 'Luis', familyName: 'Ferreira', email: 'luis@lakeside-vets.example' },
    parent: 'northline',
  },
];

/** What the contact of each sample customer may do there. */
export const rolesOfContact = ({ slug }: DemoCustomer): readonly CustomerRole[] =>
  slug === 'northline'
    ? ['companyAdmin', 'buyer', 'approver', 'billing', 'reseller']
    : ['companyAdmin', 'buyer', 'approver', 'billing', 'technicalContact'];

/** Further people of the sample customers; who stands here twice belongs to both. */
export const DEMO_COLLEAGUES: readonly DemoColleague[] = [
  {
    person: { slug: 'ben', givenName: 'Ben', familyName: 'Castillo', email: 'ben@brightwell.example' },
    customer: 'brightwell',
    roles: ['buyer'],
  },
  {
    person: { slug: 'paz', givenName: 'Paz', familyName: 'Romero', email: 'paz@ledgerworks.example' },
    customer: 'brightwell',
    roles: ['approver', 'billing'],
  },
  {
    person: { slug: 'paz', givenName: 'Paz', familyName: 'Romero', email: 'paz@ledgerworks.example' },
    customer: 'orchard',
    roles: ['billing'],
  },
];

export interface DemoColleague {
  readonly person: DemoPerson;
  readonly customer: string;
  readonly roles: readonly CustomerRole[];
}

/** Meridian's own people. */
export const DEMO_STAFF: readonly (DemoPerson & { readonly role: StaffRole })[] = [
  { slug: 'alex', givenName: 'Alex', familyName: 'Rivera', email: 'alex@meridian.example', role: 'agent' },
  { slug: 'jo', givenName: 'Jo', familyName: 'Lindqvist', email: 'jo@meridian.example', role: 'agent' },
  { slug: 'sam', givenName: 'Sam', familyName: 'Okonkwo', email: 'sam@meridian.example', role: 'supervisor' },
  {
    slug: 'casey',
    givenName: 'Casey',
    familyName: 'Moreau',
    email: 'casey@meridian.example',
    role: 'consultant',
  },
  {
    slug: 'robin',
    givenName: 'Robin',
    familyName: 'Castellanos',
    email: 'robin@meridian.example',
    role: 'catalogueManager',
  },
  {
    slug: 'avery',
    givenName: 'Avery',
    familyName: 'Thornton',
    email: 'avery@meridian.example',
    role: 'auditor',
  },
  { slug: 'admin', givenName: 'Morgan', familyName: 'Hale', email: 'admin@meridian.example', role: 'admin' },
];

/** A program of the demo; acts for all customers. */
export const DEMO_CLIENT = {
  clientId: 'demo-client',
  secret: DEMO_CLIENT_SECRET,
  name: 'Demo program',
  description: 'Has every scope, and a secret that everybody knows: for trying the API out.',
};
