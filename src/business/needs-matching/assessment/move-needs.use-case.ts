import { Injectable } from '@nestjs/common';
import { Database, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  NeedsAssessmentRepository,
  type AssessmentRow,
  type NeedsAction,
  type NeedsContact,
  needsStateMachine,
  type StoredAssessment,
} from '../../../domains/needs/index.js';
import { NeedsAccess } from './needs-access.js';
import { NeedsWriting } from './needs-writing.js';

export interface NeedsMove {
  readonly action: NeedsAction;
  /** Needed to submit: how a consultant answers. */
  readonly contact?: NeedsContact | undefined;
  readonly note?: string | undefined;
}

/** Hands an assessment to the consultants, takes it over, ends it. */
@Injectable()
export class MoveNeeds {
  constructor(
    private readonly access: NeedsAccess,
    private readonly assessments: NeedsAssessmentRepository,
    private readonly database: Database,
    private readonly writing: NeedsWriting,
  ) {}

  /** @throws Refusal `needsMove` where its state does not allow that, `contactNeeded` */
  async move(scope: Scope, id: string, move: NeedsMove): Promise<StoredAssessment> {
    const opened = await this.access.openOwn(scope, id);
    return this.database.transaction(opened.scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      const transition = needsStateMachine.find(current.state, move.action);
      if (!transition || !transition.by.includes(scope.actor.kind)) throw notAllowed(current, scope);
      const after = { ...current, ...this.changes(scope, current, move), state: transition.to };
      await this.assessments.update(tx, after, this.writing.now());
      await this.writing.tell(tx, after, ['state'], 'StateChange');
      return this.assessments.claim(tx, id);
    });
  }

  async rename(scope: Scope, id: string, name: string): Promise<void> {
    const opened = await this.access.openOwn(scope, id);
    await this.database.transaction(opened.scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      await this.assessments.update(tx, { ...current, name }, this.writing.now());
      await this.writing.tell(tx, { ...current, name }, ['name']);
    });
  }

  async remove(scope: Scope, id: string): Promise<void> {
    const opened = await this.access.openOwn(scope, id);
    await this.database.transaction(opened.scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      await this.assessments.remove(tx, id);
      await this.writing.tell(tx, current, [], 'Delete');
    });
  }

  private changes(scope: Scope, current: StoredAssessment, move: NeedsMove): Partial<AssessmentRow> {
    switch (move.action) {
      case 'submit': {
        if (!move.contact) throw contactNeeded();
        const { name, email, phone } = move.contact;
        return {
          contactName: name,
          contactEmail: email,
          contactPhone: phone,
          note: move.note ?? null,
          submittedAt: this.writing.now(),
        };
      }
      case 'take':
        return { takenBy: scope.actor.id, takenByName: scope.actor.name };
      case 'giveBack':
      case 'reopen':
        return { takenBy: null, takenByName: null };
      case 'withdraw':
        return { submittedAt: null };
      default:
        return { note: move.note ?? current.note };
    }
  }
}

function notAllowed({ state }: StoredAssessment, { actor }: Scope): Refusal {
  const next = needsStateMachine.next(state, actor.kind).map(({ action }) => action);
  return new Refusal(
    'conflict',
    'needsMove',
    `The assessment is ${state}; ${next.length > 0 ? `you may ${next.join(' or ')} it` : 'nothing can be done with it'}.`,
  );
}

const contactNeeded = (): Refusal =>
  new Refusal(
    'invalid',
    'contactNeeded',
    'Say who you are and how a consultant can answer: name and e-mail address.',
    [{ code: 'contactNeeded', message: 'A contact is needed.', path: 'contact' }],
  );
