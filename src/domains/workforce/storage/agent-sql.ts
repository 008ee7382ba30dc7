/** What is read of an agent in one statement; `p` is base.agent_profile, $1 the present moment. */
const date = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

const CALENDAR = `coalesce(p.holiday_calendar_id, (SELECT t.holiday_calendar_id
  FROM base.team_member m JOIN base.workforce_team t ON t.id = m.team_id
  WHERE m.agent_id = p.id AND t.holiday_calendar_id IS NOT NULL ORDER BY t.name LIMIT 1))`;

export const AGENT_COLUMNS = `
  p.id, p.tenant_id AS "tenantId", p.version, p.name, p.title, p.time_zone AS "timeZone",
  p.holiday_calendar_id AS "holidayCalendarId", p.order_capacity AS "orderCapacity", p.status,
  coalesce((SELECT json_agg(json_build_object('id', t.id, 'name', t.name, 'lead', m.lead) ORDER BY t.name)
     FROM base.team_member m JOIN base.workforce_team t ON t.id = m.team_id WHERE m.agent_id = p.id), '[]') AS teams,
  coalesce((SELECT json_agg(json_build_object('kind', s.kind, 'name', s.name, 'level', s.level)
       ORDER BY s.kind, s.name) FROM base.agent_skill s WHERE s.agent_id = p.id), '[]') AS skills,
  coalesce((SELECT json_agg(json_build_object('weekday', s.weekday, 'startMinute', s.start_minute,
       'endMinute', s.end_minute) ORDER BY s.weekday, s.start_minute)
     FROM base.agent_shift s WHERE s.agent_id = p.id), '[]') AS shifts,
  coalesce((SELECT json_agg(json_build_object('date', ${date('h.holiday_date')}, 'name', h.name,
       'halfDay', h.half_day) ORDER BY h.holiday_date)
     FROM base.holiday h WHERE h.calendar_id = ${CALENDAR}
       AND h.holiday_date BETWEEN $1::timestamptz::date - 2 AND $1::timestamptz::date + 400), '[]') AS holidays,
  coalesce((SELECT json_agg(json_build_object('startDate', ${date('l.start_date')},
       'endDate', ${date('l.end_date')}, 'coverId', l.cover_agent_id) ORDER BY l.start_date)
     FROM base.agent_leave l WHERE l.agent_id = p.id AND l.state = 'approved'
       AND l.end_date >= $1::timestamptz::date - 2), '[]') AS absences,
  (SELECT count(*)::int FROM base.agent_assignment a
     WHERE a.agent_id = p.id AND a.released_at IS NULL) AS "openOrders"`;

const WANTED = `FROM base.agent_profile p
  WHERE ($2::text IS NULL OR p.name ILIKE $2 OR p.title ILIKE $2)
    AND ($3::uuid IS NULL OR EXISTS (SELECT FROM base.team_member m WHERE m.agent_id = p.id AND m.team_id = $3))
    AND ($4::text IS NULL OR EXISTS (SELECT FROM base.agent_skill s WHERE s.agent_id = p.id AND s.name = $4))
    AND ($5::text IS NULL OR p.status = $5)`;

export const LIST_AGENTS = `
SELECT counted.total, shown.* FROM (SELECT count(*)::int AS total ${WANTED}) counted
LEFT JOIN (SELECT ${AGENT_COLUMNS} ${WANTED} ORDER BY p.name, p.id LIMIT $6::int OFFSET $7::int) shown ON true
ORDER BY shown.name, shown.id`;

export const GET_AGENTS = `SELECT ${AGENT_COLUMNS} FROM base.agent_profile p WHERE p.id = ANY($2::uuid[])`;

export const ROSTER = `SELECT ${AGENT_COLUMNS} FROM base.agent_profile p
  WHERE p.tenant_id = $2 AND p.status = 'active' ORDER BY p.id`;

/** Text that a person types is text, not a pattern. */
export const containing = (text: string | undefined): string | null =>
  text ? `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null;
