import { ProvidersPanel } from '../../shared/identity-providers/providers-panel';
import { Page } from '../../shared/parts/page';
import { ClientsPanel } from '../../shared/programs/clients-panel';
import css from '../../shared/programs/programs.module.css';

/** All programs and identity providers: the operator's own, and those of companies. */
export function ProgramsPage() {
  return (
    <Page title="Programs and sign-in">
      <div className={css['panel']} style={{ gap: 48 }}>
        <ProvidersPanel />
        <ClientsPanel />
      </div>
    </Page>
  );
}
