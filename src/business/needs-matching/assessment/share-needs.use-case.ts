import { Injectable } from '@nestjs/common';
import { Database, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { type NeedsShareRow, NeedsShareRepository, type ShareAccess } from '../../../domains/needs/index.js';
import { NeedsAccess } from './needs-access.js';
import { NeedsWriting } from './needs-writing.js';

const DAY_MS = 86_400_000;
const MOST_LINKS = 20;

/** Links to an assessment: made, listed, withdrawn. Whoever has one needs no account. */
@Injectable()
export class ShareNeeds {
  constructor(
    private readonly access: NeedsAccess,
    private readonly shares: NeedsShareRepository,
    private readonly database: Database,
    private readonly writing: NeedsWriting,
  ) {}

  async list(scope: Scope, id: string): Promise<NeedsShareRow[]> {
    const opened = await this.access.openOwn(scope, id);
    return this.shares.list(opened.scope, id, this.writing.now());
  }

  /** @returns the link with its secret, shown this once. @throws Refusal `tooManyLinks` */
  async share(
    scope: Scope,
    id: string,
    { access, days }: { readonly access: ShareAccess; readonly days: number },
  ): Promise<NeedsShareRow & { token: string }> {
    const { scope: within, assessment } = await this.access.openOwn(scope, id);
    const now = this.writing.now();
    if ((await this.shares.list(within, id, now)).length >= MOST_LINKS) throw tooManyLinks();
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    const { name: by } = this.writing.by(scope);
    return this.database.transaction(within, (tx) =>
      this.shares.add(tx, assessment, { access, by, expiresAt }, now),
    );
  }

  /** From now on the link opens nothing. @throws Refusal `linkUnknown` */
  async revoke(scope: Scope, id: string, shareId: string): Promise<void> {
    const { scope: within, assessment } = await this.access.openOwn(scope, id);
    await this.database.transaction(within, async (tx) => {
      if (!(await this.shares.revoke(tx, id, shareId, this.writing.now()))) throw linkUnknown();
      await this.writing.tell(tx, assessment, ['share']);
    });
  }
}

const tooManyLinks = (): Refusal =>
  new Refusal(
    'conflict',
    'tooManyLinks',
    `An assessment has up to ${MOST_LINKS} links: withdraw one that nobody needs.`,
  );

const linkUnknown = (): Refusal =>
  new Refusal('notFound', 'linkUnknown', 'There is no such link any more: read the list again.');
