import { Injectable } from '@nestjs/common';
import { ALL, Clock, Refusal, type Scope, systemScope } from '../../../domains/helpers/index.js';
import {
  NeedsAssessmentRepository,
  NeedsShareRepository,
  type ShareAccess,
  type StoredAssessment,
  unknownAssessment,
} from '../../../domains/needs/index.js';

/** An assessment as somebody may use it. */
export interface OpenedAssessment {
  readonly assessment: StoredAssessment;
  /** `own`: the owner's people, or staff under their rights. Others came by a link. */
  readonly access: 'own' | ShareAccess;
  /** In which it is read and written: of the owner alone, whoever came by a link; the caller acts in it. */
  readonly scope: Scope;
  /** The owner's scope, in which facts, prices and places are looked at. */
  readonly owner: Scope;
}

/** Who may open an assessment: its owner, staff, and who holds a link that still opens it. */
@Injectable()
export class NeedsAccess {
  constructor(
    private readonly assessments: NeedsAssessmentRepository,
    private readonly shares: NeedsShareRepository,
    private readonly clock: Clock,
  ) {}

  /** @param token of a link. @throws Refusal `assessmentUnknown`, `linkInvalid` */
  async open(scope: Scope, id: string, token?: string): Promise<OpenedAssessment> {
    if (token === undefined) {
      const assessment = await this.assessments.get(scope, id);
      return { assessment, access: 'own', scope, owner: ownerScope(scope, assessment) };
    }
    const system = systemScope('needs-share', scope.tenantId, scope.correlationId);
    const share = await this.shares.open(system, token, this.clock.now());
    if (!share || share.assessmentId !== id || share.tenantId !== scope.tenantId) throw linkInvalid();
    const narrow = ownerScope(scope, share);
    const assessment = await this.assessments.get(narrow, id);
    const mine = scope.customerId === ALL || scope.customerId === assessment.customerId;
    return { assessment, access: mine ? 'own' : share.access, scope: narrow, owner: narrow };
  }

  /** As open(), for who changes it. @throws Refusal `linkOnlyReads`, `assessmentClosed` */
  async openToWrite(scope: Scope, id: string, token?: string): Promise<OpenedAssessment> {
    const opened = await this.open(scope, id, token);
    if (opened.access === 'read') throw onlyReads();
    if (opened.assessment.state === 'closed') throw closed();
    return opened;
  }

  /** As open(), for what the owner's side alone may do. @throws Refusal `assessmentUnknown` for who came by a link */
  async openOwn(scope: Scope, id: string): Promise<OpenedAssessment> {
    const opened = await this.open(scope, id);
    if (opened.access !== 'own') throw unknownAssessment();
    return opened;
  }
}

/** The scope of one customer, in which the caller stays who they are. */
const ownerScope = (
  scope: Scope,
  { tenantId, customerId }: { tenantId: string; customerId: string },
): Scope => ({
  tenantId,
  customerId,
  actor: scope.actor,
  ...(scope.correlationId && { correlationId: scope.correlationId }),
});

const linkInvalid = (): Refusal =>
  new Refusal(
    'notFound',
    'linkInvalid',
    'This link does not open anything any more: it has run out, or it was withdrawn. Ask who sent it for a new one.',
  );

const onlyReads = (): Refusal =>
  new Refusal(
    'forbidden',
    'linkOnlyReads',
    'This link shows the answers and changes none: ask for one that lets you fill in.',
  );

const closed = (): Refusal =>
  new Refusal(
    'conflict',
    'assessmentClosed',
    'This assessment is closed: open it again before you change it.',
  );
