import { Injectable } from '@nestjs/common';
import { Clock, isId, Refusal } from '../../../domains/helpers/index.js';
import {
  MembershipRepository,
  rolesBeneath,
  SessionSwitchRepository,
} from '../../../domains/identity/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { CurrentSessions } from './current-sessions.js';
import type { OpenedFor } from './open-session.js';

export interface CompanyChoice {
  /** One of the person's own memberships. */
  readonly membershipId: string;
  /** A company beneath that membership's, to act in by right of the company above. */
  readonly customerId?: string | undefined;
}

/** Lets a signed-in person act for another of their companies, or in a company beneath. */
@Injectable()
export class SwitchCompany {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionSwitchRepository,
    private readonly current: CurrentSessions,
    private readonly audit: SignInLog,
    private readonly clock: Clock,
  ) {}

  /**
   * The old token is worth nothing from here on, in other processes within a second.
   * @throws Refusal `notFound` `membershipUnknown`, alike for a stranger's and for one that does not exist
   */
  async to(
    userAccountId: string,
    token: string,
    { membershipId, customerId }: CompanyChoice,
    correlationId?: string,
  ): Promise<OpenedFor> {
    if (userAccountId === '') throw sessionNeeded();
    const own = await this.memberships.of(userAccountId);
    const chosen = own.find(({ id }) => id === membershipId);
    if (!chosen || (customerId !== undefined && !isId(customerId))) throw membershipUnknown();
    const below = customerId === undefined || customerId === chosen.customerId ? null : customerId;
    if (below !== null && rolesBeneath(chosen.roles).length === 0) throw membershipUnknown();
    const before = await this.current.user(token);
    const session = await this.sessions.to(token, { membershipId, companyBelowId: below }, this.clock.now());
    this.current.forget(userAccountId);
    const user = session && (await this.current.user(session.token));
    if (!user) throw membershipUnknown();
    await this.audit.switched(user, before?.customerId ?? null, correlationId);
    return { user, session };
  }
}

const membershipUnknown = (): Refusal =>
  new Refusal(
    'notFound',
    'membershipUnknown',
    'You do not belong to that company, or not any more: read the session again and choose one of its memberships.',
  );

const sessionNeeded = (): Refusal =>
  new Refusal(
    'conflict',
    'sessionNeeded',
    'A person does this in a browser: sign in to the portal instead of sending a token.',
  );
