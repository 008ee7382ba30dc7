import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { Register } from '../../../business/user-management/index.js';
import { type AdmittedRequest, Allow } from '../../http/index.js';
import { AcceptedDto, RegistrationDto } from './registration.dto.js';

/** Signing up. */
@ApiTags('Account')
@Controller('api/v1/registrations')
export class RegistrationsController {
  constructor(private readonly register: Register) {}

  /** Answers alike for an address that has an account; its owner gets a mail. */
  @Post()
  @HttpCode(202)
  @Allow('registration:create')
  @RouteConfig({ rateLimit: { max: 20, timeWindow: '1 minute', credentials: true } })
  async create(
    @Body() { kind, companyName, ...person }: RegistrationDto,
    @Req() request: AdmittedRequest,
  ): Promise<AcceptedDto> {
    await this.register.register(
      { ...person, ...(kind === 'company' && { companyName: companyName?.trim() }) },
      request.id,
    );
    return { accepted: true };
  }
}
