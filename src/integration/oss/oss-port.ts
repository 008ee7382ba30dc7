/** What the OSS is asked to do. `requestId` makes a repetition harmless: the OSS acts on it once. */
export interface OssServiceRequest {
  readonly requestId: string;
  readonly tenantId: string;
  /** What kind of work it is; the OSS chooses its steps by it. */
  readonly category: string;
  /** `add`, `modify`, `delete`. */
  readonly action: string;
  readonly offeringCode: string | null;
  readonly quantity: number;
  readonly placeText: string | null;
  /** Business days from acceptance to completion that we ask for. */
  readonly intervalDays: number;
  /** Notices about requests with a smaller number are delivered first; 0 when it is not said. */
  readonly priority?: number;
}

export interface OssReceipt {
  /** The OSS's own number for the request. */
  readonly reference: string;
}

/** A notice of the OSS about one request. It may arrive late, twice, or out of order. */
export interface OssNotice {
  /** Unique; the same notice delivered twice has the same id. */
  readonly id: string;
  readonly requestId: string;
  readonly tenantId: string;
  /** The OSS's count of its notices about the request, from 1. */
  readonly sequence: number;
  readonly code: string;
  /** ISO 8601 */
  readonly occurredAt: string;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * The operations support system. Calls are quick and only say that it has the request; what becomes of it comes back
 * as notices. Both calls may be repeated with the same request id.
 */
export abstract class OssPort {
  /** @throws Error when the OSS cannot be reached; the caller tries again with the same id. */
  abstract submit(request: OssServiceRequest): Promise<OssReceipt>;

  /** Asks to cancel. The OSS answers with a notice: cancelled, or refused. */
  abstract cancel(requestId: string): Promise<void>;
}

/** Takes a notice in. Throwing means that it was not taken and will be delivered again. */
export type OssListener = (notice: OssNotice) => Promise<void>;

/** Where notices arrive. Exactly one listener takes them. */
export class OssInbox {
  private listener: OssListener | undefined;

  /** @throws Error when there is a listener already. */
  listen(listener: OssListener): void {
    if (this.listener) throw new Error('The notices of the OSS have a listener already.');
    this.listener = listener;
  }

  async deliver(notice: OssNotice): Promise<void> {
    if (!this.listener) throw new Error('Nobody listens to the notices of the OSS.');
    await this.listener(notice);
  }
}
