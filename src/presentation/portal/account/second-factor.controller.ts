import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangeSecondFactor,
  EnrolSecondFactor,
  ProvePassword,
} from '../../../business/user-management/index.js';
import { type AdmittedRequest, Allow } from '../../http/index.js';
import { ConfirmCodeDto, EnrolmentDto, ProvePasswordDto, RecoveryCodesDto } from './account.dto.js';
import { qrCodeOf } from './qr-code.js';
import { Me, type SignedIn } from './signed-in.js';

/** Each route counts for itself. */
const limit = (): object => ({ rateLimit: { max: 20, timeWindow: '1 minute', credentials: true } });

/** The second factor of a person's own account. Every step that weakens or replaces something asks for the password. */
@ApiTags('Account')
@Controller('api/v1/account')
export class SecondFactorController {
  constructor(
    private readonly proof: ProvePassword,
    private readonly enrolment: EnrolSecondFactor,
    private readonly changes: ChangeSecondFactor,
  ) {}

  /** Begins: the secret for an authenticator app. Sign-in does not ask for it yet. */
  @Post('second-factor')
  @HttpCode(200)
  @Allow('secondFactor:create')
  @RouteConfig(limit())
  async begin(
    @Me() user: SignedIn,
    @Body() { currentPassword }: ProvePasswordDto,
    @Req() { ip }: AdmittedRequest,
  ): Promise<EnrolmentDto> {
    await this.proof.prove(user, currentPassword, ip);
    const enrolment = await this.enrolment.begin(user);
    return { ...enrolment, qr: qrCodeOf(enrolment.uri) };
  }

  /** A code of the app switches the factor on. */
  @Post('second-factor/confirm')
  @HttpCode(200)
  @Allow('secondFactor:create')
  @RouteConfig(limit())
  async confirm(@Me() user: SignedIn, @Body() { code }: ConfirmCodeDto): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.enrolment.confirm(user, code) };
  }

  @Post('second-factor/remove')
  @HttpCode(204)
  @Allow('secondFactor:delete')
  @RouteConfig(limit())
  async remove(
    @Me() user: SignedIn,
    @Body() { currentPassword }: ProvePasswordDto,
    @Req() { ip }: AdmittedRequest,
  ): Promise<void> {
    await this.proof.prove(user, currentPassword, ip);
    await this.changes.remove(user);
  }

  /** Ten new ones; earlier ones no longer work. */
  @Post('recovery-codes')
  @HttpCode(200)
  @Allow('secondFactor:create')
  @RouteConfig(limit())
  async renew(
    @Me() user: SignedIn,
    @Body() { currentPassword }: ProvePasswordDto,
    @Req() { ip }: AdmittedRequest,
  ): Promise<RecoveryCodesDto> {
    await this.proof.prove(user, currentPassword, ip);
    return { recoveryCodes: await this.changes.renewCodes(user) };
  }
}
