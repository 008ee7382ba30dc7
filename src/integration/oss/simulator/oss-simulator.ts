import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Clock,
  isId,
  type JsonObject,
  PROCESS_OPTIONS,
  type ProcessOptions,
  SANDBOX_TENANT,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { type JobOptions, JobQueue, JobRunner } from '../../jobs/index.js';
import { OssInbox, type OssNotice, OssPort, type OssReceipt, type OssServiceRequest } from '../oss-port.js';
import { type ScriptStep, writeScript } from './script.js';
import { digits } from './seeded-chance.js';
import { noticePayload, type SimulatedRequest, SimulatorStore } from './simulator.store.js';

const STEP = 'oss-simulator.step';
const DELIVER = 'oss-simulator.deliver';
const DAY_MS = 86_400_000;
/** Jobs with a time to come wait for the queue's next look at the clock; shorter waits are not worth that. */
const SOON_MS = 200;
const SEED = 'meridian';
/** In a demonstration a business day takes a second: who tries an order out sees it done. */
const SANDBOX_SPEED = 86_400;

/**
 * Stands for the operator's OSS: its own durable books, its own pace, notices with sequence numbers that are delivered
 * at least once. A business day lasts a day divided by the speed factor.
 */
@Injectable()
export class OssSimulator extends OssPort implements OnModuleInit {
  constructor(
    private readonly store: SimulatorStore,
    private readonly jobs: JobQueue,
    private readonly runner: JobRunner,
    private readonly inbox: OssInbox,
    private readonly clock: Clock,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {
    super();
  }

  onModuleInit(): void {
    this.runner.register(STEP, ({ requestId, step }) => this.step(String(requestId), Number(step)));
    this.runner.register(DELIVER, (notice) => this.inbox.deliver(notice as unknown as OssNotice));
  }

  submit(request: OssServiceRequest): Promise<OssReceipt> {
    const script = writeScript(request, { seed: SEED });
    const reference = `OSS-${digits(SEED, request.requestId, 9)}`;
    return this.store.work(async (tx) => {
      const now = this.clock.now();
      const booked = await this.store.book(tx, request, reference, script, now);
      if (booked.isNew) await this.schedule(tx, request, 0, script[0]);
      return { reference: booked.reference };
    });
  }

  /** Answers each request to cancel with one notice, unless the work has ended: then silence, as it has been said. */
  cancel(requestId: string): Promise<void> {
    return this.store.work(async (tx) => {
      const booked = isId(requestId) ? await this.store.claim(tx, requestId) : undefined;
      if (!booked) throw new Error(`The OSS has no request ${requestId}.`);
      await this.store.countCancellation(tx, requestId);
      if (booked.state === 'ended') return;
      const tooLate = booked.script.slice(0, booked.nextStep).some(({ final }) => final);
      if (!tooLate) await this.store.advance(tx, requestId, booked.nextStep, 'ended');
      await this.send(
        tx,
        booked,
        tooLate ? 'CREJ' : 'CANC',
        tooLate ? { reason: 'past the point of no return' } : {},
      );
    });
  }

  /** Does one step of a script; a step that was done before is left alone. */
  private step(requestId: string, index: number): Promise<void> {
    return this.store.work(async (tx) => {
      const booked = await this.store.claim(tx, requestId);
      const step = booked?.script[index];
      if (!booked || !step || booked.state === 'ended' || booked.nextStep !== index) return;
      const next = booked.script[index + 1];
      await this.store.advance(tx, requestId, index + 1, next ? 'open' : 'ended');
      await this.send(tx, booked, step.code, this.factsOf(step), step.twice);
      if (next) await this.schedule(tx, booked.request, index + 1, next);
    });
  }

  private async send(
    tx: Transaction,
    booked: SimulatedRequest,
    code: string,
    facts: Readonly<Record<string, string>>,
    twice = false,
  ): Promise<void> {
    const notice = await this.store.note(tx, booked, code, facts, this.clock.now());
    const payload: JsonObject = noticePayload(notice);
    const urgency = urgencyOf(booked.request);
    await this.jobs.add(tx, DELIVER, payload, urgency);
    if (twice) await this.jobs.add(tx, DELIVER, payload, urgency);
  }

  private async schedule(
    tx: Transaction,
    request: OssServiceRequest,
    index: number,
    step: ScriptStep | undefined,
  ): Promise<void> {
    if (!step) return;
    const { ossSpeed } = this.options;
    const speed = request.tenantId === SANDBOX_TENANT ? Math.max(ossSpeed, SANDBOX_SPEED) : ossSpeed;
    const wait = (step.afterDays * DAY_MS) / speed;
    const later = wait > SOON_MS && { runAt: new Date(this.clock.now().getTime() + wait) };
    const { requestId } = request;
    const key = `${STEP}:${requestId}:${index}`;
    await this.jobs.add(tx, STEP, { requestId, step: index }, { ...urgencyOf(request), ...later, key });
  }

  /** Turns numbers of business days into the dates that a notice tells. */
  private factsOf({ facts: { intervalDays, delayDays, ...facts } }: ScriptStep): Record<string, string> {
    const now = this.clock.now();
    return {
      ...facts,
      ...(intervalDays && { promisedDate: addWorkingDays(now, Number(intervalDays)) }),
      ...(delayDays && { newDate: addWorkingDays(now, Number(delayDays)) }),
    };
  }
}

const urgencyOf = ({ priority = 0 }: OssServiceRequest): JobOptions => ({ priority });

/** The end (17:00 UTC) of the day so many Mondays to Fridays later. */
function addWorkingDays(from: Date, days: number): string {
  const date = new Date(from);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left--;
  }
  date.setUTCHours(17, 0, 0, 0);
  return date.toISOString();
}
