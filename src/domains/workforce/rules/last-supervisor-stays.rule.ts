import { Refusal } from '../../helpers/index.js';

/** Somebody of the operator's staff who may sign in. */
export interface StaffMember {
  readonly id: string;
  readonly roles: readonly string[];
}

/**
 * Somebody must remain who can let others in (an admin), and who can decide (a supervisor or an admin).
 * @param staff all active staff, who leaves included.
 * @throws Refusal `lastAdmin`, `lastSupervisor`
 */
export function refuseLastSupervisor(staff: readonly StaffMember[], leavingId: string): void {
  const leaving = staff.find(({ id }) => id === leavingId);
  const has = (...wanted: string[]): boolean =>
    staff.some(({ id, roles }) => id !== leavingId && roles.some((role) => wanted.includes(role)));
  if (leaving?.roles.includes('admin') && !has('admin')) {
    throw new Refusal(
      'conflict',
      'lastAdmin',
      'This is the last active administrator: give somebody else that role first.',
    );
  }
  if (leaving?.roles.includes('supervisor') && !has('supervisor', 'admin')) {
    throw new Refusal(
      'conflict',
      'lastSupervisor',
      'This is the last active supervisor: give somebody else that role first.',
    );
  }
}
