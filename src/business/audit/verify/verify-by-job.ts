import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Scope } from '../../../domains/helpers/index.js';
import { JobQueue, JobRunner } from '../../../integration/jobs/index.js';
import { AuditLog } from '../audit-log.js';
import { VerifyChain } from './verify-chain.use-case.js';

const TASK = 'verify-audit-log';

/** Verifies the log in a worker, for somebody at the audit page. One run waits at most, whoever asks how often. */
@Injectable()
export class VerifyByJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly runner: JobRunner,
    private readonly log: AuditLog,
    private readonly verify: VerifyChain,
  ) {}

  onModuleInit(): void {
    this.runner.register(TASK, async () => void (await this.verify.execute()));
  }

  async request(scope: Scope): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      await this.queue.add(tx, TASK, {}, { key: TASK, queue: TASK, maxAttempts: 3 });
      await this.log.record(tx, { operation: 'auditVerification:create', subjectType: 'auditVerification' });
    });
  }
}
