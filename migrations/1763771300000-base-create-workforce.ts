import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Agents, teams, hours, holidays and leave; assignments that may wait in a team's queue. The order team, which had names
 * and a switch only, moves into it.
 */
export class CreateWorkforce1763771300000 implements MigrationInterface {
  name = 'CreateWorkforce1763771300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEE_ALL);
    await runner.query(TEAMS);
    await runner.query(AGENTS);
    await runner.query(QUEUE);
    await runner.query(MOVE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

/** The wall holds for the owner too. */
const SEE_ALL =
  "SELECT set_config('trunkline.tenant', '*', true), set_config('trunkline.customer', '*', true)";

const TEAMS = `
  CREATE TABLE base.holiday_calendar (
    id uuid CONSTRAINT pk_holiday_calendar PRIMARY KEY,
    tenant_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    name text NOT NULL,
    region text NOT NULL DEFAULT '',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_holiday_calendar_name UNIQUE (tenant_id, name)
  );
  CALL base.wall('base.holiday_calendar', NULL);

  CREATE TABLE base.holiday (
    calendar_id uuid NOT NULL,
    holiday_date date NOT NULL,
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    half_day boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_holiday PRIMARY KEY (calendar_id, holiday_date),
    CONSTRAINT fk_holiday_calendar FOREIGN KEY (calendar_id) REFERENCES base.holiday_calendar ON DELETE CASCADE
  );
  CALL base.wall('base.holiday', NULL);

  CREATE TABLE base.workforce_team (
    id uuid CONSTRAINT pk_workforce_team PRIMARY KEY,
    tenant_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    name text NOT NULL,
    description text NOT NULL DEFAULT '',
    time_zone text NOT NULL,
    holiday_calendar_id uuid,
    escalation_team_id uuid,
    skills text[] NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_workforce_team_name UNIQUE (tenant_id, name),
    CONSTRAINT fk_workforce_team_calendar FOREIGN KEY (holiday_calendar_id) REFERENCES base.holiday_calendar,
    CONSTRAINT fk_workforce_team_escalation FOREIGN KEY (escalation_team_id) REFERENCES base.workforce_team
  );
  CALL base.wall('base.workforce_team', NULL);
`;

const AGENTS = `
  CREATE TABLE base.agent_profile (
    id uuid CONSTRAINT pk_agent_profile PRIMARY KEY,
    tenant_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    name text NOT NULL,
    title text NOT NULL,
    time_zone text NOT NULL,
    holiday_calendar_id uuid,
    order_capacity integer NOT NULL,
    status text NOT NULL DEFAULT 'active',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_agent_profile_capacity CHECK (order_capacity BETWEEN 0 AND 500),
    CONSTRAINT ck_agent_profile_status CHECK (status IN ('active', 'deactivated'))
  );
  CREATE INDEX ix_agent_profile_name ON base.agent_profile (tenant_id, name, id);
  CALL base.wall('base.agent_profile', NULL);

  CREATE TABLE base.agent_skill (
    agent_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    tenant_id uuid NOT NULL,
    level integer NOT NULL,
    CONSTRAINT pk_agent_skill PRIMARY KEY (agent_id, kind, name),
    CONSTRAINT fk_agent_skill_agent FOREIGN KEY (agent_id) REFERENCES base.agent_profile ON DELETE CASCADE,
    CONSTRAINT ck_agent_skill_level CHECK (level BETWEEN 1 AND 3)
  );
  CALL base.wall('base.agent_skill', NULL);

  CREATE TABLE base.agent_shift (
    agent_id uuid NOT NULL,
    weekday integer NOT NULL,
    start_minute integer NOT NULL,
    tenant_id uuid NOT NULL,
    end_minute integer NOT NULL,
    CONSTRAINT pk_agent_shift PRIMARY KEY (agent_id, weekday, start_minute),
    CONSTRAINT fk_agent_shift_agent FOREIGN KEY (agent_id) REFERENCES base.agent_profile ON DELETE CASCADE,
    CONSTRAINT ck_agent_shift_weekday CHECK (weekday BETWEEN 0 AND 6),
    CONSTRAINT ck_agent_shift_minutes CHECK (start_minute BETWEEN 0 AND 1439 AND end_minute BETWEEN 0 AND 1440)
  );
  CALL base.wall('base.agent_shift', NULL);

  CREATE TABLE base.team_member (
    agent_id uuid NOT NULL,
    team_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    lead boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_team_member PRIMARY KEY (agent_id, team_id),
    CONSTRAINT fk_team_member_agent FOREIGN KEY (agent_id) REFERENCES base.agent_profile ON DELETE CASCADE,
    CONSTRAINT fk_team_member_team FOREIGN KEY (team_id) REFERENCES base.workforce_team
  );
  CREATE INDEX ix_team_member_team ON base.team_member (team_id);
  CALL base.wall('base.team_member', NULL);

  CREATE TABLE base.agent_leave (
    id uuid CONSTRAINT pk_agent_leave PRIMARY KEY,
    tenant_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    agent_id uuid NOT NULL,
    kind text NOT NULL,
    start_date date NOT NULL,
    end_date date NOT NULL,
    state text NOT NULL DEFAULT 'requested',
    cover_agent_id uuid,
    note text NOT NULL DEFAULT '',
    requested_by text NOT NULL,
    decided_by text,
    decided_by_name text,
    decision_note text,
    decided_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT fk_agent_leave_agent FOREIGN KEY (agent_id) REFERENCES base.agent_profile ON DELETE CASCADE,
    CONSTRAINT fk_agent_leave_cover FOREIGN KEY (cover_agent_id) REFERENCES base.agent_profile,
    CONSTRAINT ck_agent_leave_dates CHECK (start_date <= end_date),
    CONSTRAINT ck_agent_leave_state CHECK (state IN ('requested', 'approved', 'rejected', 'withdrawn'))
  );
  CREATE INDEX ix_agent_leave_agent ON base.agent_leave (agent_id, start_date);
  CREATE INDEX ix_agent_leave_state ON base.agent_leave (tenant_id, state, start_date, id);
  CALL base.wall('base.agent_leave', NULL);
`;

/** A live row without an agent is an order in its team's queue. An order that is deleted loads nobody any more. */
const QUEUE = `
  ALTER TABLE base.agent_assignment ADD COLUMN team_id uuid;
  ALTER TABLE base.agent_assignment ALTER COLUMN agent_id DROP NOT NULL, ALTER COLUMN agent_name DROP NOT NULL,
    ALTER COLUMN agent_title DROP NOT NULL, ALTER COLUMN team DROP NOT NULL;
  DELETE FROM base.agent_assignment a WHERE NOT EXISTS (SELECT FROM base.product_order o WHERE o.id = a.order_id);
  ALTER TABLE base.agent_assignment ADD CONSTRAINT fk_agent_assignment_order
    FOREIGN KEY (order_id) REFERENCES base.product_order ON DELETE CASCADE;
  CREATE INDEX ix_agent_assignment_queue ON base.agent_assignment (tenant_id, assigned_at, order_id)
    WHERE agent_id IS NULL AND released_at IS NULL;
`;

/** Members keep what they had: all families, and hours of an office; who was switched off has none. */
const MOVE = `
  INSERT INTO base.workforce_team (id, tenant_id, name, time_zone, skills, created_at, updated_at)
    SELECT gen_random_uuid(), tenant_id, team, 'America/New_York', '{voice,data,mobile}', min(created_at), min(created_at)
    FROM telecom.order_team_member GROUP BY tenant_id, team;
  INSERT INTO base.agent_profile (id, tenant_id, name, title, time_zone, order_capacity, created_at, updated_at)
    SELECT id, tenant_id, name, title, 'America/New_York', 100, created_at, updated_at FROM telecom.order_team_member;
  INSERT INTO base.team_member (agent_id, team_id, tenant_id)
    SELECT m.id, t.id, m.tenant_id
    FROM telecom.order_team_member m JOIN base.workforce_team t ON t.tenant_id = m.tenant_id AND t.name = m.team;
  INSERT INTO base.agent_skill (agent_id, kind, name, tenant_id, level)
    SELECT m.id, 'family', f.name, m.tenant_id, 2
    FROM telecom.order_team_member m CROSS JOIN unnest('{voice,data,mobile}'::text[]) AS f(name);
  INSERT INTO base.agent_shift (agent_id, weekday, start_minute, tenant_id, end_minute)
    SELECT m.id, d.weekday, 540, m.tenant_id, 1020
    FROM telecom.order_team_member m CROSS JOIN generate_series(1, 5) AS d(weekday) WHERE m.available;
  DROP TABLE telecom.order_team_member;
`;
