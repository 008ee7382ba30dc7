import { Injectable } from '@nestjs/common';
import { Clock, isId, newId, Refusal } from '../../../domains/helpers/index.js';
import {
  hintOf,
  newPersonalToken,
  type OwnPersonalToken,
  PersonalTokenRepository,
  secretHash,
  type SignedIn,
} from '../../../domains/identity/index.js';
import { chosenScopes } from '../clients/chosen-scopes.rule.js';
import { CurrentPersonalTokens } from './current-personal-tokens.js';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
const LONGEST_DAYS = 365;
const MOST_TOKENS = 50;

export interface PersonalTokenWish {
  readonly name: string;
  readonly scopes: readonly string[];
  /** At most a year from now; undefined: 90 days. */
  readonly expiresAt?: Date | undefined;
}

export interface MadePersonalToken {
  readonly id: string;
  /** Shown this once. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** A person makes tokens for scripts of their own, and ends them. */
@Injectable()
export class PersonalTokens {
  constructor(
    private readonly tokens: PersonalTokenRepository,
    private readonly current: CurrentPersonalTokens,
    private readonly clock: Clock,
  ) {}

  /** All of the person's own, whatever the membership; the newest first. */
  list(
    user: SignedIn,
    offset: number,
    limit: number,
  ): Promise<{ items: readonly OwnPersonalToken[]; total: number }> {
    return this.tokens.list(user.id, offset, limit);
  }

  /**
   * A token that acts in the membership of this session, and ends with the identity provider that opened it.
   * @throws Refusal `scopesUnknown`, `expiryOutOfRange`, `tooManyTokens`
   */
  async create(user: SignedIn, wish: PersonalTokenWish): Promise<MadePersonalToken> {
    const now = this.clock.now();
    const expiresAt = wish.expiresAt ?? new Date(now.getTime() + USUAL_DAYS * DAY_MS);
    if (expiresAt <= now || expiresAt.getTime() > now.getTime() + LONGEST_DAYS * DAY_MS) throw outOfRange();
    const token = newPersonalToken();
    const id = newId();
    const added = await this.tokens.add(
      {
        id,
        tenantId: user.tenantId,
        userAccountId: user.id,
        membershipId: user.membershipId,
        identityProviderId: user.identityProviderId,
        name: wish.name,
        scopes: chosenScopes(wish.scopes),
        tokenHash: secretHash(token),
        hint: hintOf(token),
        expiresAt,
      },
      now,
      MOST_TOKENS,
    );
    if (!added) throw tooMany();
    return { id, token, expiresAt };
  }

  /** @throws Refusal `tokenUnknown` */
  async revoke(user: SignedIn, id: string): Promise<void> {
    const removed = isId(id) && (await this.tokens.remove(user.id, id));
    this.current.forget();
    if (!removed) throw unknown();
  }
}

const outOfRange = (): Refusal =>
  new Refusal(
    'invalid',
    'expiryOutOfRange',
    `A personal token ends in the future, and within a year: choose a day within ${LONGEST_DAYS} days.`,
  );

const tooMany = (): Refusal =>
  new Refusal(
    'conflict',
    'tooManyTokens',
    `You have ${MOST_TOKENS} personal tokens, more are not possible: revoke one that you no longer use.`,
  );

const unknown = (): Refusal =>
  new Refusal('notFound', 'tokenUnknown', 'There is no such token of yours: it may be revoked already.');
