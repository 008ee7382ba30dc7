import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { profileQuery, type Profile } from '../../../api/parties';
import { formatPhone } from '../../../shared/format/phone';
import { wordsOf } from '../../../shared/format/words';
import { addressLines, contactData } from '../../../shared/parties/contact-media';
import { PartyRoles } from '../../../shared/parties/party-roles';
import { useCustomerId } from '../../../shared/parties/use-customer-id';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import css from '../../../shared/people/people.module.css';
import { useMay } from '../../../shared/session/use-may';
import { ContactForm } from './contact-form';

type Fact = readonly [label: string, value: string | undefined];

/** What the operator keeps of the customer: legal name, kind, standing. */
function factsOf({ customer, party }: Profile): Fact[] {
  const standing = customer.status === undefined ? undefined : wordsOf(customer.status);
  if (party.kind === 'person') {
    const { fullName, givenName, familyName } = party.record;
    return [
      ['Name', fullName ?? [givenName, familyName].filter(Boolean).join(' ')],
      ['Standing', standing],
    ];
  }
  const { name, organizationType, organizationParentRelationship } = party.record;
  return [
    ['Legal name', name],
    ['Kind', organizationType === undefined ? undefined : wordsOf(organizationType)],
    ['Beneath', organizationParentRelationship?.organization?.name],
    ['Standing', standing],
  ];
}

function KeptByUs({ profile }: { profile: Profile }) {
  return (
    <section aria-labelledby="kept-by-us" className={css['part']}>
      <h2 id="kept-by-us">What we keep</h2>
      <dl className={css['facts']}>
        {factsOf(profile).flatMap(([label, value]) =>
          value === undefined || value === ''
            ? []
            : [
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>,
              ],
        )}
      </dl>
      <p className={css['lead']}>
        This stands on contracts and bills, so we check a change of it with you: tell your agent, who is named
        on each of your orders.
      </p>
    </section>
  );
}

function Contact({ profile, customerId }: { profile: Profile; customerId: string }) {
  const [state, setState] = useState<'shown' | 'editing' | 'saved'>('shown');
  const company = profile.party.kind === 'company';
  const mayParty = useMay(company ? 'organization:patch' : 'individual:patch');
  const mayCustomer = useMay('customer:patch');
  const data = contactData(profile.customer.contactMedium);
  const address = addressLines(data);
  return (
    <section aria-labelledby="contact" className={css['part']}>
      <h2 id="contact">How we reach {company ? 'your company' : 'you'}</h2>
      {state === 'editing' ? (
        <ContactForm
          profile={profile}
          customerId={customerId}
          close={(saved) => setState(saved ? 'saved' : 'shown')}
        />
      ) : (
        <>
          <dl className={css['facts']}>
            {profile.party.kind === 'company' && (
              <div>
                <dt>Trading name</dt>
                <dd>{profile.party.record.tradingName ?? '–'}</dd>
              </div>
            )}
            <div>
              <dt>Email</dt>
              <dd className={css['long']}>{data.email || '–'}</dd>
            </div>
            <div>
              <dt>Phone</dt>
              <dd className="mono">{data.phone === '' ? '–' : formatPhone(data.phone)}</dd>
            </div>
            <div>
              <dt>Address</dt>
              {address.length === 0 ? <dd>–</dd> : address.map((line) => <dd key={line}>{line}</dd>)}
            </div>
          </dl>
          {state === 'saved' && <p role="status">Saved.</p>}
          {mayParty && mayCustomer ? (
            <div>
              <Button variant="default" onClick={() => setState('editing')}>
                Change it
              </Button>
            </div>
          ) : (
            <p className={css['quiet']}>
              {company
                ? 'An administrator of your company changes this.'
                : 'You change this when signed in yourself.'}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Who the customer is at the operator: what we keep, how we reach them, and in which roles we know them. */
export function ProfileTab() {
  const customerId = useCustomerId();
  const profile = useQuery({ ...profileQuery(customerId ?? ''), enabled: customerId !== null });
  const seesRoles = useMay('partyRole:list');
  if (customerId === null || profile.isPending)
    return <Loading heights={[96, 140, 64]} label="Loading the profile" />;
  if (profile.isError) return <ErrorPanel error={profile.error} retry={() => void profile.refetch()} />;
  const { party } = profile.data;
  return (
    <div className={css['stack']}>
      <Contact profile={profile.data} customerId={customerId} />
      <KeptByUs profile={profile.data} />
      {seesRoles && (
        <section aria-labelledby="known-as" className={css['part']}>
          <h2 id="known-as">What you are to us</h2>
          <PartyRoles
            partyId={party.record.id}
            none={
              party.kind === 'company'
                ? 'A customer. Who also sells our services, or supplies us, is named here with that role.'
                : 'A customer.'
            }
          />
        </section>
      )}
    </div>
  );
}
