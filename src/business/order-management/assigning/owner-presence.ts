import { Injectable } from '@nestjs/common';
import { availability, type Availability } from '../../../domains/calendar/index.js';
import { Clock, type Scope } from '../../../domains/helpers/index.js';
import type { OwnerView } from '../../../domains/order/index.js';
import { type Agent, AgentRepository } from '../../../domains/workforce/index.js';

/** Who looks after an order, and whether he is there. */
export interface OrderOwner {
  readonly agentId: string;
  readonly name: string;
  readonly title: string;
  readonly team: string | null;
  /** `gone`: takes no work any more. */
  readonly state: Availability['state'] | 'gone';
  /** When that changes; null when it is not in sight. */
  readonly until: Date | null;
  /** Who stands in meanwhile. */
  readonly cover: string | null;
}

export type FindOwner = (view: OwnerView | null) => OrderOwner | null;

/** Says of the agents of orders whether they are at work, from their hours, holidays and leave. */
@Injectable()
export class OwnerPresence {
  constructor(
    private readonly agents: AgentRepository,
    private readonly clock: Clock,
  ) {}

  /** One statement for all owners of a page, and one more when some of them have covers. */
  async of(scope: Scope, owners: readonly (OwnerView | null)[]): Promise<FindOwner> {
    const known = await this.read(
      scope,
      owners.flatMap((owner) => owner?.agentId ?? []),
    );
    const now = this.clock.now();
    const found = new Map([...known.values()].map((agent) => [agent.id, availability(agent, now)]));
    const covers = await this.read(
      scope,
      [...found.values()].flatMap((one) => (one.state === 'onLeave' && one.coverId ? [one.coverId] : [])),
    );
    return (view) => {
      if (!view?.agentId || view.name === null) return null;
      const { agentId, name, title, team } = view;
      const is = known.get(agentId)?.status === 'active' ? found.get(agentId) : undefined;
      const coverId = is?.state === 'onLeave' ? is.coverId : null;
      return {
        agentId,
        name,
        title: title ?? '',
        team,
        state: is?.state ?? 'gone',
        until: is?.until ?? null,
        cover: (coverId && covers.get(coverId)?.name) || null,
      };
    };
  }

  private async read(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Agent>> {
    const agents = await this.agents.byIds(scope, [...new Set(ids)]);
    return new Map(agents.map((agent) => [agent.id, agent]));
  }
}
