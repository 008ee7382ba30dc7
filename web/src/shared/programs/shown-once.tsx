import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import css from './programs.module.css';

/** Copies a text; says so. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <Button variant="default" size="xs" onClick={copy}>
        {label}
      </Button>
      {copied && <span role="status">Copied.</span>}
    </>
  );
}

/** A command line to copy. */
export function Curl({ command }: { command: string }) {
  return (
    <>
      <pre className={`mono ${css['curl']}`}>{command}</pre>
      <div className={css['row']}>
        <CopyButton text={command} label="Copy the command" />
      </div>
    </>
  );
}

interface Props {
  title: string;
  secret: string;
  /** What to try it with. */
  command: string;
  onKept: () => void;
}

/** A secret at the only time at which it is to be seen. In the page, so that nothing but its own button closes it. */
export function ShownOnce({ title, secret, command, onKept }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={css['once']} role="group" aria-label={title} tabIndex={-1} ref={box}>
      <h3>{title}</h3>
      <p>Keep it where secrets are kept. We have only its hash: it is not shown again.</p>
      <div className={`mono ${css['secret']}`} data-testid="secret">
        {secret}
      </div>
      <div className={css['row']}>
        <CopyButton text={secret} label="Copy the secret" />
      </div>
      <p>Try it:</p>
      <Curl command={command} />
      <div className={css['row']}>
        <Button onClick={onKept}>I have kept it</Button>
      </div>
    </div>
  );
}
