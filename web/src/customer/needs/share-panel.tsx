import { Button, CopyButton, Radio, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Assessment, revokeShare, type Share, sharesQuery, shareNeeds } from '../../api/needs';
import { formatTime } from '../../shared/format/dates';
import { ErrorPanel } from '../../shared/parts/states';
import css from './needs-pages.module.css';

type Access = 'read' | 'fillIn';

const WORDS: Record<Access, string> = { read: 'see it', fillIn: 'fill it in with you' };

function Existing({ assessment, share }: { assessment: Assessment; share: Share }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokeShare(assessment.id, share.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: sharesQuery(assessment.id).queryKey }),
  });
  return (
    <li>
      <span>
        Others may {WORDS[share.access]} until {formatTime(share.expiresAt)}
      </span>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={revoke.isPending}
        onClick={() => revoke.mutate()}
      >
        Withdraw this link
      </Button>
      {revoke.isError && <ErrorPanel error={revoke.error} />}
    </li>
  );
}

/** Links to the assessment: who has one needs no account. The secret is shown once. */
export function SharePanel({ assessment }: { assessment: Assessment }) {
  const queries = useQueryClient();
  const [access, setAccess] = useState<Access>('read');
  const shares = useQuery(sharesQuery(assessment.id));
  const make = useMutation({
    mutationFn: () => shareNeeds(assessment.id, access),
    onSuccess: () => queries.invalidateQueries({ queryKey: sharesQuery(assessment.id).queryKey }),
  });
  const link =
    make.data === undefined
      ? null
      : `${window.location.origin}/needs/${assessment.id}/result#share=${make.data.token}`;
  return (
    <section className={css['panel']} aria-label="Share">
      <h2>Share</h2>
      <Radio.Group
        aria-label="What others may do"
        value={access}
        onChange={(value) => setAccess(value === 'fillIn' ? 'fillIn' : 'read')}
      >
        <div className={css['tight']}>
          <Radio value="read" label="Others may see it" />
          <Radio value="fillIn" label="Others may fill it in with me" />
        </div>
      </Radio.Group>
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        Make a link
      </Button>
      {make.isError && <ErrorPanel error={make.error} title="No link was made" />}
      {link !== null && (
        <div className={css['tight']}>
          <TextInput label="The link, shown this once" value={link} readOnly />
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy the link'}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
      {(shares.data?.length ?? 0) > 0 && (
        <ul className={css['list']} aria-label="Links">
          {shares.data?.map((share) => (
            <Existing key={share.id} assessment={assessment} share={share} />
          ))}
        </ul>
      )}
    </section>
  );
}
