import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CheckReadiness } from '../../business/platform-health/index.js';
import { Allow } from './access/index.js';

/** For the one who starts, stops and routes to processes. */
@ApiTags('Platform')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: CheckReadiness) {}

  /** The process runs. */
  @Get('live')
  @Header('cache-control', 'no-store')
  @Allow('health:get')
  live(): { status: 'pass' } {
    return { status: 'pass' };
  }

  /** The process can serve: its database answers and is migrated. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  @Allow('health:get')
  async ready(): Promise<{ status: 'pass' }> {
    await this.readiness.check();
    return { status: 'pass' };
  }
}
