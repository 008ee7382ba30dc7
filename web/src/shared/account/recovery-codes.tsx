import { Button } from '@mantine/core';
import { useState } from 'react';
import css from './account.module.css';

/** Shown once. Closing says that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  };
  return (
    <div className={css['section']} role="group" aria-label="Recovery codes">
      <h3>Your recovery codes</h3>
      <p>
        Each signs you in once when you do not have your phone. Keep them where you find them without it; they
        are not shown again.
      </p>
      <ul className={`mono ${css['codes']}`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={css['row']}>
        <Button onClick={onKept}>I have kept them</Button>
        <Button variant="default" onClick={copy}>
          Copy
        </Button>
        {copied && <span role="status">Copied.</span>}
      </div>
    </div>
  );
}
