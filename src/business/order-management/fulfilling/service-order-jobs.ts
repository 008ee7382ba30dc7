import { Injectable } from '@nestjs/common';
import { Clock, systemScope } from '../../../domains/helpers/index.js';
import {
  type ServiceOrderRecord,
  ServiceOrderRepository,
} from '../../../domains/fulfillment-status/index.js';
import { OssPort, type OssServiceRequest } from '../../../integration/oss/index.js';

export interface ServiceOrderJob {
  readonly serviceOrderId: string;
  readonly tenantId: string;
}

/**
 * Calls to the OSS, outside of any transaction. A crash between the call and its note makes the job run again with the
 * same request id, which the OSS knows already.
 */
@Injectable()
export class ServiceOrderJobs {
  constructor(
    private readonly serviceOrders: ServiceOrderRepository,
    private readonly oss: OssPort,
    private readonly clock: Clock,
  ) {}

  /** Hands a service order to the OSS. One that was cancelled or submitted meanwhile is left alone. */
  async submit({ serviceOrderId, tenantId }: ServiceOrderJob): Promise<void> {
    const scope = systemScope('Order management', tenantId);
    const order = await this.serviceOrders.find(scope, serviceOrderId);
    if (order?.state !== 'toSubmit') return;
    const { reference } = await this.oss.submit(requestOf(order));
    await this.serviceOrders.markSubmitted(scope, order.id, reference, this.clock.now());
  }

  /** Asks the OSS to cancel. Submits first, which changes nothing there, because the other job may not have run yet. */
  async cancel({ serviceOrderId, tenantId }: ServiceOrderJob): Promise<void> {
    const scope = systemScope('Order management', tenantId);
    const order = await this.serviceOrders.find(scope, serviceOrderId);
    if (!order || !['toSubmit', 'submitted'].includes(order.state)) return;
    const { reference } = await this.oss.submit(requestOf(order));
    await this.serviceOrders.markSubmitted(scope, order.id, reference, this.clock.now());
    await this.oss.cancel(order.id);
  }
}

function requestOf({ id, tenantId, action, request }: ServiceOrderRecord): OssServiceRequest {
  const { category, offeringCode, quantity, placeText, intervalDays, priority } = request;
  return {
    requestId: id,
    tenantId,
    action,
    category: String(category),
    offeringCode: typeof offeringCode === 'string' ? offeringCode : null,
    quantity: Number(quantity),
    placeText: typeof placeText === 'string' ? placeText : null,
    intervalDays: Number(intervalDays),
    priority: typeof priority === 'number' ? priority : 0,
  };
}
