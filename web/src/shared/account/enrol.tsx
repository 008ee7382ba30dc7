import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { beginSecondFactor, confirmSecondFactor } from '../../api/account';
import css from './account.module.css';
import { FormFailure } from './form-failure';
import { ProvePassword } from './prove-password';
import { QrCode } from './qr-code';

/** Connects an authenticator app: password, QR code, a code of the app. */
export function Enrol({ onDone, onLeave }: { onDone: (codes: string[]) => void; onLeave: () => void }) {
  const [code, setCode] = useState('');
  const begin = useMutation({ mutationFn: beginSecondFactor });
  const confirm = useMutation({ mutationFn: () => confirmSecondFactor(code), onSuccess: onDone });
  if (begin.data === undefined) {
    return (
      <ProvePassword
        action="Go on"
        pending={begin.isPending}
        error={begin.error}
        onProve={(password) => begin.mutate(password)}
        onLeave={onLeave}
      >
        <p>You need an authenticator app on your phone. First your password, so that we know it is you.</p>
      </ProvePassword>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== '' && !confirm.isPending) confirm.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>Scan this with the app, or type the key into it. Then enter the six digits that it shows.</p>
      <QrCode qr={begin.data.qr} label="QR code for your authenticator app" />
      <p className={css['secret']}>
        Key: <span className="mono">{begin.data.secret.replace(/.{4}(?=.)/g, '$& ')}</span>
      </p>
      <TextInput
        label="Code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        size="md"
        maxLength={16}
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <FormFailure error={confirm.error} />
      <div className={css['row']}>
        <Button type="submit" loading={confirm.isPending}>
          Switch it on
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
