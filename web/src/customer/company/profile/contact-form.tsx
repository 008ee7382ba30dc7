import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { profileQuery, saveProfile, type Profile } from '../../../api/parties';
import { isPhone } from '../../../shared/format/phone';
import { contactData, withContactData, type ContactData } from '../../../shared/parties/contact-media';
import { SaveError } from '../../../shared/parties/save-error';
import css from '../../../shared/people/people.module.css';

const ADDRESS: { name: keyof ContactData; label: string; autoComplete: string }[] = [
  { name: 'street1', label: 'Street', autoComplete: 'address-line1' },
  { name: 'street2', label: 'Suite or floor', autoComplete: 'address-line2' },
  { name: 'city', label: 'City', autoComplete: 'address-level2' },
  { name: 'stateOrProvince', label: 'State', autoComplete: 'address-level1' },
  { name: 'postCode', label: 'ZIP code', autoComplete: 'postal-code' },
];

const trimmed = (data: ContactData): ContactData =>
  Object.fromEntries(Object.entries(data).map(([name, text]) => [name, String(text).trim()])) as {
    [name in keyof ContactData]: string;
  };

interface Props {
  profile: Profile;
  customerId: string;
  close: (saved: boolean) => void;
}

/** How the operator reaches the customer, and the name under which a company trades. */
export function ContactForm({ profile, customerId, close }: Props) {
  const queries = useQueryClient();
  const { party, customer } = profile;
  const [data, setData] = useState(() => contactData(customer.contactMedium));
  const [tradingName, setTradingName] = useState(
    party.kind === 'company' ? (party.record.tradingName ?? '') : '',
  );
  const reload = (): Promise<void> =>
    queries.invalidateQueries({ queryKey: profileQuery(customerId).queryKey });
  const save = useMutation({
    mutationFn: () => {
      const wanted = trimmed(data);
      return saveProfile(profile, {
        ...(party.kind === 'company' && { tradingName: tradingName.trim() }),
        partyMedia: withContactData(party.record.contactMedium ?? [], wanted),
        customerMedia: withContactData(customer.contactMedium ?? [], wanted),
      });
    },
    onSuccess: async () => {
      await reload();
      close(true);
    },
  });
  const phone = data.phone.trim();
  const badPhone = phone !== '' && !isPhone(phone);
  const field = (name: keyof ContactData) => ({
    value: data[name],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      setData({ ...data, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!badPhone && !save.isPending) save.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label="How we reach you">
      {party.kind === 'company' && (
        <TextInput
          label="Trading name"
          description="The name on signs and mail, where it is not the legal one."
          required
          value={tradingName}
          onChange={(event) => setTradingName(event.currentTarget.value)}
        />
      )}
      <div className={css['fields']}>
        <TextInput label="Email" type="email" autoComplete="email" {...field('email')} />
        <TextInput
          label="Phone"
          type="tel"
          autoComplete="tel"
          error={badPhone && 'Ten digits, or a + with the country code, such as (216) 555-0123'}
          {...field('phone')}
        />
      </div>
      <div className={css['fields']}>
        {ADDRESS.map(({ name, label, autoComplete }) => (
          <TextInput key={name} label={label} autoComplete={autoComplete} {...field(name)} />
        ))}
      </div>
      {save.isError && (
        <SaveError
          error={save.error}
          title="Not everything was saved"
          reload={() => void reload().then(() => close(false))}
        />
      )}
      <div className={css['actions']}>
        <Button type="submit" loading={save.isPending} disabled={badPhone}>
          Save
        </Button>
        <Button variant="default" onClick={() => close(false)}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
