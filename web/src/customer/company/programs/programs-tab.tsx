import { ClientsPanel } from '../../../shared/programs/clients-panel';

/** The company's own programs. */
export function ProgramsTab() {
  return <ClientsPanel />;
}
