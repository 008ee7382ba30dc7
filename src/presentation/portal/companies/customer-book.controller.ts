import { Body, Controller, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CustomerBook, type CustomerPage } from '../../../business/company-management/index.js';
import { InvitePerson, ManageMembers } from '../../../business/people-management/index.js';
import { isObject, type JsonObject, type Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { ChangePersonDto, InviteDto, PeopleListDto, PersonDto, personShown } from '../people/index.js';
import {
  CompanyDto,
  companyShown,
  CustomerActiveDto,
  CustomerPageDto,
  CustomerSearchDto,
} from './company.dto.js';

/** Customers for the operator's people. */
@ApiTags('Customers')
@Controller('api/v1/customers')
export class CustomerBookController {
  constructor(
    private readonly book: CustomerBook,
    private readonly members: ManageMembers,
    private readonly inviting: InvitePerson,
  ) {}

  /** By name; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('customerBook:list')
  @ApiOkResponse({ type: [CompanyDto] })
  async search(
    @CurrentScope() scope: Scope,
    @Query() { search = '', kind, offset = 0, limit = 50 }: CustomerSearchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompanyDto[]> {
    const { items, total } = await this.book.search(scope, { search, kind: kind ?? null, offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(companyShown);
  }

  @Get(':id')
  @Allow('customerBook:get')
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<CustomerPageDto> {
    return pageShown(await this.book.get(scope, id));
  }

  /** A deactivated customer orders nothing; its people still read what was. */
  @Put(':id/active')
  @Allow('customerBook:deactivate')
  async setActive(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { active, reason }: CustomerActiveDto,
  ): Promise<CustomerPageDto> {
    await this.book.setActive(scope, id, active, reason);
    return this.get(scope, id);
  }

  @Get(':id/people')
  @Allow('customerPerson:list')
  @ApiOkResponse({ type: [PersonDto] })
  async people(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Query() { search = '', offset = 0, limit = 50 }: PeopleListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto[]> {
    const { row } = await this.book.get(scope, id);
    const employer = { tenantId: scope.tenantId, customerId: row.id };
    const { items, total } = await this.members.list(scope, employer, { search, offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(personShown);
  }

  /** The operator gives every role, that of a reseller too. */
  @Patch(':id/people/:personId')
  @Allow('customerPerson:patch')
  async changePerson(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('personId') personId: string,
    @Body() change: ChangePersonDto,
  ): Promise<PersonDto> {
    const { row } = await this.book.get(scope, id);
    const employer = { tenantId: scope.tenantId, customerId: row.id };
    return personShown(await this.members.change(scope, employer, personId, change));
  }

  @Post(':id/invitations')
  @Allow('customerPerson:invite')
  async invite(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() invited: InviteDto,
  ): Promise<{ id: string }> {
    const { row } = await this.book.get(scope, id);
    return this.inviting.invite(scope, { tenantId: scope.tenantId, customerId: row.id }, invited);
  }
}

const pageShown = ({ row, customer, above, beneath }: CustomerPage): CustomerPageDto => ({
  ...companyShown(row),
  statusReason: typeof customer.document.statusReason === 'string' ? customer.document.statusReason : null,
  email: contact(customer.document, 'emailAddress'),
  phone: contact(customer.document, 'phoneNumber'),
  above: above ? companyShown(above) : null,
  beneath: beneath.map(companyShown),
});

/** The first contact medium that has this. */
function contact({ contactMedium }: JsonObject, name: string): string | null {
  const media = Array.isArray(contactMedium) ? contactMedium.filter(isObject) : [];
  const values = media.map(({ characteristic }) =>
    isObject(characteristic) ? characteristic[name] : undefined,
  );
  const found = values.find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
}
