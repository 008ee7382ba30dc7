import { Inject, Injectable } from '@nestjs/common';
import {
  CustomerBookRepository,
  customerDefinition,
  type CustomerRow,
} from '../../domains/customer/index.js';
import {
  Database,
  type JsonObject,
  newId,
  Refusal,
  type Scope,
  type Transaction,
} from '../../domains/helpers/index.js';
import { organizationDefinition } from '../../domains/party/index.js';
import { administering, InvitePerson } from '../people-management/index.js';
import { type ManageResource, useCasesOf } from '../resource-management/index.js';

export interface NewCompany {
  readonly name: string;
  /** Who will run it; gets an invitation. Left out: the company above does. */
  readonly adminEmail?: string | undefined;
}

/** The companies beneath the one that somebody acts for. */
@Injectable()
export class CompaniesBeneath {
  constructor(
    private readonly database: Database,
    private readonly book: CustomerBookRepository,
    private readonly invitations: InvitePerson,
    @Inject(useCasesOf(organizationDefinition)) private readonly organizations: ManageResource,
    @Inject(useCasesOf(customerDefinition)) private readonly customers: ManageResource,
  ) {}

  /** However deep, by name. */
  list(
    scope: Scope,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: CustomerRow[]; total: number }> {
    return this.book.beneath(administering(scope), scope.customerId, page);
  }

  /**
   * Makes organization and customer beneath the caller's company, and invites its administrator.
   * @throws Refusal `notACompany`; as OrganizationHooks and InvitePerson
   */
  async create(scope: Scope, company: NewCompany): Promise<{ id: string }> {
    const own = await this.book.find(administering(scope), scope.customerId);
    if (!own?.isCompany) throw notACompany();
    const id = newId();
    await this.database.transaction(administering(scope), async (tx) => {
      await this.make(tx, { id, name: company.name.trim(), above: scope.customerId });
      const { adminEmail: email } = company;
      if (email === undefined) return;
      const employer = { tenantId: scope.tenantId, customerId: id };
      await this.invitations.inviteIn(tx, employer, { email, roles: ['companyAdmin', 'buyer'] });
    });
    return { id };
  }

  private async make(
    tx: Transaction,
    { id, name, above }: { readonly id: string; readonly name: string; readonly above: string },
  ): Promise<void> {
    const owner = { tenantId: tx.scope.tenantId, customerId: id };
    const [parent] = await tx.query<{ id: string; name: string }>(
      'SELECT engaged_party_id AS id, name FROM base.customer WHERE id = $1',
      [above],
    );
    if (!parent) throw notACompany();
    const organization = await this.organizations.createIn(tx, organizationOf(name, parent), { owner });
    await this.customers.createIn(tx, customerOf(name, organization.id), { id, owner });
  }
}

const organizationOf = (
  name: string,
  parent: { readonly id: string; readonly name: string },
): JsonObject => ({
  '@type': 'Organization',
  name,
  tradingName: name,
  organizationType: 'company',
  isLegalEntity: true,
  isHeadOffice: false,
  status: 'initialized',
  organizationParentRelationship: {
    relationshipType: 'parent',
    organization: {
      id: parent.id,
      name: parent.name,
      href: `${organizationDefinition.basePath}/organization/${parent.id}`,
      '@referredType': 'Organization',
    },
  },
});

const customerOf = (name: string, organizationId: string): JsonObject => ({
  '@type': 'Customer',
  name,
  status: 'active',
  engagedParty: {
    id: organizationId,
    href: `${organizationDefinition.basePath}/organization/${organizationId}`,
    name,
    '@referredType': 'Organization',
  },
  characteristic: [{ name: 'segment', valueType: 'string', value: 'business' }],
});

const notACompany = (): Refusal =>
  new Refusal(
    'unprocessable',
    'notACompany',
    'Only a company has companies beneath it, and this account is of a person: sign up for a company instead.',
  );
