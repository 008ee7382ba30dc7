import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery, removeSecondFactor, renewRecoveryCodes, type Account } from '../../api/account';
import { formatDay } from '../format/dates';
import { Badge } from '../parts/badge';
import css from './account.module.css';
import { Enrol } from './enrol';
import { ProvePassword } from './prove-password';
import { RecoveryCodes } from './recovery-codes';

type Doing = 'nothing' | 'enrol' | 'remove' | 'renew';

export function SecondFactorSection({ account }: { account: Account }) {
  const queries = useQueryClient();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const changed = (shown: readonly string[] | null): void => {
    setDoing('nothing');
    setCodes(shown);
    void queries.invalidateQueries({ queryKey: accountQuery().queryKey });
  };
  const leave = (): void => setDoing('nothing');
  return (
    <section className={css['section']} aria-label="Second factor">
      <h2>Second factor</h2>
      {codes !== null ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      ) : doing === 'enrol' ? (
        <Enrol onDone={changed} onLeave={leave} />
      ) : doing === 'remove' ? (
        <Remove onDone={() => changed(null)} onLeave={leave} />
      ) : doing === 'renew' ? (
        <Renew onDone={changed} onLeave={leave} />
      ) : (
        <Present account={account} onChoose={setDoing} />
      )}
    </section>
  );
}

function Present({ account, onChoose }: { account: Account; onChoose: (doing: Doing) => void }) {
  const { secondFactor } = account;
  if (secondFactor === null) {
    return (
      <>
        <p>
          With an authenticator app on your phone, a stolen password alone opens nothing. Your password may
          then be shorter, too.
        </p>
        <div className={css['row']}>
          <Button variant="default" disabled={!account.hasPassword} onClick={() => onChoose('enrol')}>
            Connect an app
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <div className={css['row']}>
        <Badge tone="line" icon="check">
          On since {formatDay(secondFactor.since)}
        </Badge>
        <span>{secondFactor.recoveryCodesLeft} recovery codes left</span>
      </div>
      <div className={css['row']}>
        <Button variant="default" onClick={() => onChoose('renew')}>
          New recovery codes
        </Button>
        <Button variant="default" onClick={() => onChoose('remove')}>
          Switch it off
        </Button>
      </div>
      {account.passwordShort && (
        <p className={css['quiet']}>
          Your password has fewer than 15 characters: choose a longer one before you switch this off.
        </p>
      )}
    </>
  );
}

function Remove({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const remove = useMutation({ mutationFn: removeSecondFactor, onSuccess: onDone });
  return (
    <ProvePassword
      action="Switch it off"
      pending={remove.isPending}
      error={remove.error}
      onProve={(password) => remove.mutate(password)}
      onLeave={onLeave}
    >
      <p>Signing in will ask for the password alone, and the recovery codes end.</p>
    </ProvePassword>
  );
}

function Renew({ onDone, onLeave }: { onDone: (codes: string[]) => void; onLeave: () => void }) {
  const renew = useMutation({ mutationFn: renewRecoveryCodes, onSuccess: onDone });
  return (
    <ProvePassword
      action="Make new codes"
      pending={renew.isPending}
      error={renew.error}
      onProve={(password) => renew.mutate(password)}
      onLeave={onLeave}
    >
      <p>The codes that you have now stop working.</p>
    </ProvePassword>
  );
}
