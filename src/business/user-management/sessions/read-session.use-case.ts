import { Injectable } from '@nestjs/common';
import { MembershipRepository, type OwnMembership, type SignedIn } from '../../../domains/identity/index.js';

/** For whom else a signed-in person may act. */
@Injectable()
export class ReadSession {
  constructor(private readonly repository: MembershipRepository) {}

  /** The person's active memberships, the present one marked. */
  async memberships(user: SignedIn): Promise<(OwnMembership & { readonly current: boolean })[]> {
    const memberships = await this.repository.of(user.id, user.identityProviderId);
    return memberships.map((membership) => ({ ...membership, current: membership.id === user.membershipId }));
  }
}
