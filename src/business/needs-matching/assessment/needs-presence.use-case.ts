import { Injectable } from '@nestjs/common';
import { Clock, type Scope } from '../../../domains/helpers/index.js';
import {
  NeedsPresenceRepository,
  type Present,
  type StoredAssessment,
} from '../../../domains/needs/index.js';
import { NeedsAccess } from './needs-access.js';
import { NeedsWriting } from './needs-writing.js';

/** Somebody's place at an assessment. */
export interface Seat {
  readonly id: string;
  readonly scope: Scope;
  readonly assessment: StoredAssessment;
  readonly person: Present;
  /** Of the link by which they came. */
  readonly token: string | undefined;
}

/** Who has an assessment open. */
@Injectable()
export class NeedsPresenceUseCase {
  constructor(
    private readonly access: NeedsAccess,
    private readonly presence: NeedsPresenceRepository,
    private readonly writing: NeedsWriting,
    private readonly clock: Clock,
  ) {}

  /** @param seatId of the connection. @throws Refusal as NeedsAccess.open() */
  async arrive(scope: Scope, seatId: string, assessmentId: string, token?: string): Promise<Seat> {
    const { assessment, scope: within } = await this.access.open(scope, assessmentId, token);
    const { name, kind } = this.writing.by(scope);
    const seat = { id: seatId, scope: within, assessment, person: { id: seatId, name, kind }, token };
    await this.seen(seat);
    return seat;
  }

  /** Still here, if they still may be. @throws Refusal as arrive() */
  async stay(scope: Scope, seat: Seat): Promise<void> {
    await this.access.open(scope, seat.assessment.id, seat.token);
    await this.seen(seat);
  }

  private seen({ scope, assessment, person }: Seat): Promise<void> {
    return this.presence.seen(scope, assessment, person, this.clock.now());
  }

  leave({ scope, assessment, id }: Seat): Promise<void> {
    return this.presence.left(scope, assessment, id);
  }

  here({ scope, assessment }: Seat): Promise<Present[]> {
    return this.presence.here(scope, assessment.id, this.clock.now());
  }
}
