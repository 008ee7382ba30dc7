import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { companiesBeneathQuery, createBeneath, type Company } from '../../../api/company';
import { count } from '../../../shared/format/words';
import { Badge } from '../../../shared/parts/badge';
import { EmptyState, ErrorPanel, Loading } from '../../../shared/parts/states';
import css from '../../../shared/people/people.module.css';
import { useMay } from '../../../shared/session/use-may';
import { useSwitchCompany } from '../../../shared/session/switch-to';
import { useSession } from '../../../shared/session/use-session';

/** Parents before their children, each with how deep it stands. */
function asTree(companies: readonly Company[], top: string | null): { company: Company; depth: number }[] {
  const under = (parent: string | null, depth: number): { company: Company; depth: number }[] =>
    companies
      .filter(({ parentId }) => parentId === parent)
      .flatMap((company) => [{ company, depth }, ...under(company.id, depth + 1)]);
  return under(top, 0);
}

function Row({ company, depth }: { company: Company; depth: number }) {
  const user = useSession().data?.user ?? null;
  const enter = useSwitchCompany();
  const open = company.status !== 'deactivated';
  return (
    <li className={css['row']} style={{ paddingLeft: Math.min(depth, 4) * 24 }}>
      <div className={css['head']}>
        <div>
          <p className={css['name']}>{company.name}</p>
          <p className={css['quiet']}>{count(company.people, 'person', 'people')}</p>
        </div>
        <span className={css['actions']}>
          {!open && <Badge tone="amber">Deactivated</Badge>}
          {user !== null && (
            <Button
              variant="default"
              size="xs"
              loading={enter.isPending}
              aria-label={`Act for ${company.name}`}
              onClick={() => enter.mutate({ membershipId: user.membershipId, customerId: company.id })}
            >
              Act for it
            </Button>
          )}
        </span>
      </div>
      {enter.isError && <ErrorPanel error={enter.error} title="You still act where you did" />}
    </li>
  );
}

function NewCompany() {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [adminEmail, setAdminEmail] = useState('');
  const create = useMutation({
    mutationFn: () =>
      createBeneath({
        name: name.trim(),
        ...(adminEmail.trim() !== '' && { adminEmail: adminEmail.trim() }),
      }),
    onSuccess: async () => {
      setName('');
      setAdminEmail('');
      await queries.invalidateQueries({ queryKey: companiesBeneathQuery().queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim().length > 1 && !create.isPending) create.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label="A new company beneath">
      <h2>A new company beneath</h2>
      <div className={css['fields']}>
        <TextInput
          label="Name"
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="Email of its administrator"
          type="email"
          description="Gets an invitation. Empty: you run it from here."
          value={adminEmail}
          onChange={(event) => setAdminEmail(event.currentTarget.value)}
        />
      </div>
      {create.isError && <ErrorPanel error={create.error} title="The company was not added" />}
      {create.isSuccess && <p role="status">The company stands in the list.</p>}
      <div>
        <Button type="submit" loading={create.isPending}>
          Add the company
        </Button>
      </div>
    </form>
  );
}

/** The companies beneath one's own, and the way into them. */
export function BeneathTab() {
  const companies = useQuery(companiesBeneathQuery());
  const mayCreate = useMay('companyBelow:create');
  const own = useSession().data?.user?.customerId ?? null;
  return (
    <div className={css['stack']}>
      <p className={css['lead']}>
        You see what these companies order and own. To order or to look after their people, act for them;
        nobody beneath sees you, or each other.
      </p>
      {companies.isPending ? (
        <Loading heights={[64, 64]} label="Loading the companies" />
      ) : companies.isError ? (
        <ErrorPanel error={companies.error} retry={() => void companies.refetch()} />
      ) : companies.data.length === 0 ? (
        <EmptyState title="No company stands beneath yours">
          <p>
            Branches and customers that you look after are added here, each with people and orders of its own.
          </p>
        </EmptyState>
      ) : (
        <ul className={css['rows']}>
          {asTree(companies.data, own).map(({ company, depth }) => (
            <Row key={company.id} company={company} depth={depth} />
          ))}
        </ul>
      )}
      {mayCreate && <NewCompany />}
    </div>
  );
}
