import { Body, Controller, Get, HttpCode, Patch, Put, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import {
  type AccountSecurity,
  ChangePassword,
  OwnAccounts,
  RenamePerson,
} from '../../../business/user-management/index.js';
import { type AdmittedRequest, Allow } from '../../http/index.js';
import { AccountDto, ChangePasswordDto, RenameDto } from './account.dto.js';
import { Me, type SignedIn } from './signed-in.js';

/** A person's own account. */
@ApiTags('Account')
@Controller('api/v1/account')
export class AccountController {
  constructor(
    private readonly accounts: OwnAccounts,
    private readonly names: RenamePerson,
    private readonly passwords: ChangePassword,
  ) {}

  @Get()
  @Allow('account:get')
  async get(@Me() user: SignedIn): Promise<AccountDto> {
    return shown(await this.accounts.read(user.id));
  }

  @Patch()
  @Allow('account:patch')
  async rename(@Me() user: SignedIn, @Body() { givenName, familyName }: RenameDto): Promise<AccountDto> {
    await this.names.rename(user, { givenName: givenName.trim(), familyName: familyName.trim() });
    return shown(await this.accounts.read(user.id));
  }

  /** Ends all other sessions. */
  @Put('password')
  @HttpCode(204)
  @Allow('account:patch')
  @RouteConfig({ rateLimit: { max: 20, timeWindow: '1 minute', credentials: true } })
  async changePassword(
    @Me() user: SignedIn,
    @Body() body: ChangePasswordDto,
    @Req() request: AdmittedRequest,
  ): Promise<void> {
    await this.passwords.change(user, { ...body, address: request.ip });
  }
}

const shown = ({ account, secondFactor }: AccountSecurity): AccountDto => ({
  id: account.id,
  name: account.name,
  email: account.email,
  emailVerified: account.emailVerifiedAt !== null,
  hasPassword: account.passwordHash !== null,
  passwordShort: account.passwordShort,
  secondFactor: secondFactor && { ...secondFactor },
});
