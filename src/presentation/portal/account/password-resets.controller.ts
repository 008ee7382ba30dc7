import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { RequestReset, ResetPassword } from '../../../business/user-management/index.js';
import { Allow } from '../../http/index.js';
import { AcceptedDto, EmailDto, NewPasswordDto } from './registration.dto.js';

/** For who forgot the password. */
@ApiTags('Account')
@Controller('api/v1/password-resets')
export class PasswordResetsController {
  constructor(
    private readonly requests: RequestReset,
    private readonly resets: ResetPassword,
  ) {}

  /** Answers alike, and as late, whether the address has an account or not. */
  @Post()
  @HttpCode(202)
  @Allow('passwordReset:create')
  @RouteConfig({ rateLimit: { max: 20, timeWindow: '1 minute', credentials: true } })
  async create(@Body() { email }: EmailDto): Promise<AcceptedDto> {
    await this.requests.request(email);
    return { accepted: true };
  }

  /** Ends all sessions of the account. */
  @Post('confirm')
  @HttpCode(204)
  @Allow('passwordReset:confirm')
  @RouteConfig({ rateLimit: { max: 20, timeWindow: '1 minute', credentials: true } })
  async confirm(@Body() { token, password }: NewPasswordDto): Promise<void> {
    await this.resets.reset(token, password);
  }
}
