import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JsonObject } from '../../../domains/helpers/index.js';
import { JobRunner } from '../../../integration/jobs/index.js';
import { OssInbox } from '../../../integration/oss/index.js';
import { START_ORDER } from '../placing/placement-of.js';
import { ApplyNotice } from './apply-notice.use-case.js';
import { CANCEL_SERVICE_ORDER, SUBMIT_SERVICE_ORDER } from './fulfilment-tasks.js';
import { type ServiceOrderJob, ServiceOrderJobs } from './service-order-jobs.js';
import { StartOrder, type StartOrderJob } from './start-order.use-case.js';

/** Connects the use cases of fulfilment to the job queue and to the OSS's notices. */
@Injectable()
export class FulfilmentWorker implements OnModuleInit {
  constructor(
    private readonly runner: JobRunner,
    private readonly inbox: OssInbox,
    private readonly start: StartOrder,
    private readonly calls: ServiceOrderJobs,
    private readonly notices: ApplyNotice,
  ) {}

  onModuleInit(): void {
    this.runner.register(START_ORDER, (payload) => this.start.execute(payload as JsonObject & StartOrderJob));
    this.runner.register(SUBMIT_SERVICE_ORDER, (payload) =>
      this.calls.submit(payload as JsonObject & ServiceOrderJob),
    );
    this.runner.register(CANCEL_SERVICE_ORDER, (payload) =>
      this.calls.cancel(payload as JsonObject & ServiceOrderJob),
    );
    this.inbox.listen((notice) => this.notices.execute(notice));
  }
}
