import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { VerifyEmail } from '../../../business/user-management/index.js';
import { Allow } from '../../http/index.js';
import { AcceptedDto, LinkTokenDto, VerifiedEmailDto } from './registration.dto.js';
import { Me, type SignedIn } from './signed-in.js';

/** Showing that an e-mail address is one's own. */
@ApiTags('Account')
@Controller('api/v1/email-verifications')
export class EmailVerificationsController {
  constructor(private readonly emails: VerifyEmail) {}

  /** Sends the link to the signed-in person again; earlier ones no longer work. */
  @Post()
  @HttpCode(202)
  @Allow('emailVerification:create')
  @RouteConfig({ rateLimit: { max: 5, timeWindow: '1 minute', credentials: true } })
  async create(@Me() user: SignedIn): Promise<AcceptedDto> {
    await this.emails.send(user);
    return { accepted: true };
  }

  @Post('confirm')
  @HttpCode(200)
  @Allow('emailVerification:confirm')
  @RouteConfig({ rateLimit: { max: 30, timeWindow: '1 minute', credentials: true } })
  confirm(@Body() { token }: LinkTokenDto): Promise<VerifiedEmailDto> {
    return this.emails.confirm(token);
  }
}
