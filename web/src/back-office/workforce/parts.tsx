import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgentState } from '../../api/workforce';
import { formatTime } from '../../shared/format/dates';
import { Badge, type Tone } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { useOperations } from '../../shared/session/use-may';
import { useDensity } from '../density';
import css from './workforce.module.css';

const TABS = [
  { to: '/workforce', label: 'Agents', operation: 'workforceAgent:list', exact: true },
  { to: '/workforce/teams', label: 'Teams', operation: 'workforceTeam:list' },
  { to: '/workforce/leave', label: 'Leave', operation: 'workforceLeave:list' },
  { to: '/workforce/holidays', label: 'Holidays', operation: 'holiday:list' },
];

/** A page about the operator's people, with the way to the others. */
export function WorkforcePage({
  title,
  beside,
  children,
}: {
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const may = useOperations();
  const density = useDensity();
  const tabs = (
    <nav className={css['tabs']} aria-label="People">
      {TABS.filter(({ operation }) => may.has(operation)).map(({ to, label, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact: exact ?? false }}>
          {label}
        </Link>
      ))}
    </nav>
  );
  return (
    <Page title={title} above={tabs} beside={beside}>
      <div data-density={density}>{children}</div>
    </Page>
  );
}

const STATES: Readonly<Record<AgentState['state'], { tone: Tone; words: string; next: string }>> = {
  working: { tone: 'line', words: 'At work', next: 'until' },
  offShift: { tone: 'plain', words: 'Off shift', next: 'back' },
  holiday: { tone: 'plain', words: 'Holiday', next: 'back' },
  onLeave: { tone: 'amber', words: 'On leave', next: 'back' },
  gone: { tone: 'plain', words: 'Deactivated', next: '' },
};

/** What somebody is doing now, until when, and who covers. */
export function StateNow({ now }: { now: AgentState }) {
  const { tone, words, next } = STATES[now.state];
  const more = [
    now.holiday,
    now.until !== null ? `${next} ${formatTime(now.until)}` : null,
    now.cover !== null ? `${now.cover} covers` : null,
  ].filter((part) => part !== null);
  return (
    <span>
      <Badge tone={tone}>{words}</Badge> <span className={css['quiet']}>{more.join(' · ')}</span>
    </span>
  );
}

/** How many places are taken, drawn and in figures. */
export function Load({ open, capacity }: { open: number; capacity: number }) {
  const words = `${open} of ${capacity} orders`;
  return (
    <span className={css['load']}>
      <span className="num">{words}</span>
      {capacity > 0 && (
        <meter aria-label={words} min={0} max={capacity} value={open} high={capacity * 0.85} />
      )}
    </span>
  );
}

export const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Toronto',
  'Europe/London',
  'UTC',
];

/** The zones of the list, and the one that is chosen already. */
export const zoneChoices = (chosen: string): string[] =>
  ZONES.includes(chosen) ? ZONES : [chosen, ...ZONES];
