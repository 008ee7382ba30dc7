import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '../../../domains/helpers/index.js';
import {
  type KnownUser,
  MembershipRepository,
  type OpenedSession,
  SessionRepository,
  type SignedIn,
  type SignInMethod,
} from '../../../domains/identity/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { CurrentSessions } from './current-sessions.js';

/** What is known of the browser in which somebody signs in. */
export interface Browser {
  /** The session that this browser had before: it ends, so that a session never outlives a change of person. */
  readonly previousSession?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly address?: string | undefined;
  /** The request's, for the audit log. */
  readonly correlationId?: string | undefined;
}

export interface OpenedFor {
  readonly user: SignedIn;
  readonly session: OpenedSession;
}

const USER_AGENT_CHARACTERS = 300;

/** The last step of every way of signing in. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly sessions: SessionRepository,
    private readonly current: CurrentSessions,
    private readonly audit: SignInLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session in the first of the person's memberships (the operator's before a customer's), or in `membershipId`.
   * One that an identity provider opened never acts beyond that provider's reach.
   * @throws Refusal `unauthenticated` `noMembership` for who belongs to nobody any more.
   */
  async open(
    person: Pick<KnownUser, 'id' | 'tenantId'>,
    methods: readonly SignInMethod[],
    browser: Browser,
    membershipId?: string,
    identityProviderId: string | null = null,
  ): Promise<OpenedFor> {
    const memberships = await this.memberships.of(person.id, identityProviderId);
    const chosen = membershipId ? memberships.find(({ id }) => id === membershipId) : memberships[0];
    if (!chosen) throw noMembership();
    if (browser.previousSession) await this.current.end(browser.previousSession);
    const session = await this.sessions.open(
      {
        tenantId: person.tenantId,
        userAccountId: person.id,
        membershipId: chosen.id,
        methods,
        userAgent: browser.userAgent?.slice(0, USER_AGENT_CHARACTERS) ?? null,
        address: browser.address ?? null,
        identityProviderId,
      },
      this.clock.now(),
    );
    const user = await this.current.user(session.token);
    if (!user) throw noMembership();
    await this.audit.opened(user, methods, browser);
    return { user, session };
  }
}

const noMembership = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'noMembership',
    'Your account belongs to no company any more: ask the administrator of your company to let you in again.',
  );
