import { type Database, systemScope } from '../helpers/index.js';

const IS_ACTIVE = `
  SELECT EXISTS (SELECT FROM base.api_client WHERE id = $1 AND status = 'active')
    OR EXISTS (SELECT FROM base.user_account WHERE id = $1 AND status = 'active') AS active`;

/** Programs and people that hold bearer tokens. */
export class TokenHolderRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** Whether there is an active program or account with this id. */
  async isActive(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ active: boolean }>(this.scope, IS_ACTIVE, [id]);
    return row?.active ?? false;
  }
}
