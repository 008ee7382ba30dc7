import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { billChoicesQuery, type AccountWish, type BillChoices, type BillingAccount } from '../../api/billing';
import { SaveError } from '../parties/save-error';
import { ErrorPanel, Loading } from '../parts/states';
import css from '../people/people.module.css';

interface Props {
  /** What is changed; without it, a new account. */
  account?: BillingAccount;
  label: string;
  submit: string;
  save: (wish: AccountWish) => Promise<unknown>;
  close: () => void;
  reload: () => void;
}

interface Draft {
  name: string;
  formatId: string;
  cycleId: string;
  mediaId: string;
  contactName: string;
  contactEmail: string;
}

/** The chosen one's id, else the first that is published. */
const idOr = (chosen: { id?: string } | undefined, [first]: BillChoices['formats']): string =>
  chosen?.id ?? first?.id ?? '';

function contactOf([contact]: NonNullable<BillingAccount['contact']>): Pick<
  Draft,
  'contactName' | 'contactEmail'
> {
  const email = contact?.contactMedium?.find(({ mediumType }) => mediumType === 'email');
  return {
    contactName: contact?.contactName ?? '',
    contactEmail: email?.characteristic?.emailAddress ?? '',
  };
}

function draftOf(account: BillingAccount | undefined, { formats, cycles, media }: BillChoices): Draft {
  const bill = account?.billStructure;
  return {
    name: account?.name ?? '',
    formatId: idOr(bill?.format, formats),
    cycleId: idOr(bill?.cycleSpecification, cycles),
    mediaId: idOr(bill?.presentationMedia?.[0], media),
    ...contactOf(account?.contact ?? []),
  };
}

const chosen = (list: BillChoices['formats'], id: string) => {
  const found = list.find((each) => each.id === id);
  return found === undefined ? undefined : { id: found.id, href: found.href, name: found.name, isRef: true };
};

/** What the form says; a choice that is not published (agreed one by one) is left as it is. */
function wishOf(draft: Draft, choices: BillChoices): AccountWish {
  const format = chosen(choices.formats, draft.formatId);
  const cycleSpecification = chosen(choices.cycles, draft.cycleId);
  const media = chosen(choices.media, draft.mediaId);
  const email = draft.contactEmail.trim();
  const name = draft.contactName.trim();
  return {
    name: draft.name.trim(),
    billStructure: {
      ...(format && { format }),
      ...(cycleSpecification && { cycleSpecification }),
      ...(media && { presentationMedia: [media] }),
    },
    contact:
      name === '' && email === ''
        ? []
        : [
            {
              contactType: 'billing',
              contactName: name,
              validFor: {},
              contactMedium:
                email === '' ? [] : [{ mediumType: 'email', characteristic: { emailAddress: email } }],
            },
          ],
  };
}

function Fields({ choices, account, ...props }: Props & { choices: BillChoices }) {
  const [draft, setDraft] = useState(() => draftOf(account, choices));
  const save = useMutation({ mutationFn: () => props.save(wishOf(draft, choices)), onSuccess: props.close });
  const set = (name: keyof Draft) => (event: { currentTarget: { value: string } }) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  const select = (name: keyof Draft, label: string, list: BillChoices['formats']) => {
    const now = list.find(({ id }) => id === draft[name]);
    return (
      <NativeSelect
        label={label}
        description={now === undefined ? 'As agreed with us' : now.description}
        value={draft[name]}
        onChange={set(name)}
        data={[
          ...(now === undefined ? [{ value: draft[name], label: 'As agreed' }] : []),
          ...list.map((each) => ({ value: each.id, label: each.name })),
        ]}
      />
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.name.trim() !== '' && !save.isPending) save.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label={props.label}>
      <TextInput
        label="Name of the account"
        description="So that you know it again, such as a branch or a department."
        required
        maxLength={200}
        value={draft.name}
        onChange={set('name')}
      />
      {select('cycleId', 'When bills are made', choices.cycles)}
      {select('formatId', 'What a bill shows', choices.formats)}
      {select('mediaId', 'How bills come', choices.media)}
      <div className={css['fields']}>
        <TextInput label="Contact for bills" value={draft.contactName} onChange={set('contactName')} />
        <TextInput
          label="Email for bills"
          type="email"
          value={draft.contactEmail}
          onChange={set('contactEmail')}
        />
      </div>
      {save.isError && (
        <SaveError error={save.error} title="The account was not saved" reload={props.reload} />
      )}
      <div className={css['actions']}>
        <Button type="submit" loading={save.isPending}>
          {props.submit}
        </Button>
        <Button variant="default" onClick={props.close}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

/** How an account is called and billed, chosen from what the operator publishes. */
export function AccountForm(props: Props) {
  const choices = useQuery(billChoicesQuery());
  if (choices.isPending) return <Loading heights={[280]} label="Loading what can be chosen" />;
  if (choices.isError) return <ErrorPanel error={choices.error} retry={() => void choices.refetch()} />;
  return <Fields {...props} choices={choices.data} />;
}
