import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { FormFailure } from '../account/form-failure';
import css from './sign-in-form.module.css';
import { useSecondStep } from './use-session';

/** The second half of a sign-in: a code of the app, or one of the recovery codes. */
export function SecondStepForm({ challenge, onLeave }: { challenge: string; onLeave: () => void }) {
  const [recovering, setRecovering] = useState(false);
  const [code, setCode] = useState('');
  const proceed = useSecondStep();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() === '' || proceed.isPending) return;
    proceed.mutate({ challenge, ...(recovering ? { recoveryCode: code.trim() } : { code: code.trim() }) });
  };
  const change = (): void => {
    setRecovering(!recovering);
    setCode('');
    proceed.reset();
    requestAnimationFrame(() => input.current?.focus());
  };
  return (
    <form onSubmit={submit} noValidate className={css['form']} aria-label="Second step">
      <p>
        {recovering
          ? 'Enter one of your recovery codes. It works once.'
          : 'Enter the six digits that your authenticator app shows now.'}
      </p>
      <TextInput
        ref={input}
        label={recovering ? 'Recovery code' : 'Code'}
        name={recovering ? 'recovery-code' : 'code'}
        inputMode={recovering ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        size="md"
        maxLength={40}
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <FormFailure error={proceed.error} />
      <Button type="submit" size="md" loading={proceed.isPending}>
        Sign in
      </Button>
      <div className={css['links']}>
        <button type="button" onClick={change}>
          {recovering ? 'I have my phone' : 'I do not have my phone'}
        </button>
        <button type="button" onClick={onLeave}>
          Begin again
        </button>
      </div>
    </form>
  );
}
