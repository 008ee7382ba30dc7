import { PasswordInput } from '@mantine/core';

interface Props {
  value: string;
  onChange: (password: string) => void;
  label?: string;
  /** Characters that the password needs. */
  least?: number;
  error?: string | false;
}

/** A password to be chosen. It may be pasted; the server says what speaks against one. */
export function NewPassword({ value, onChange, label = 'New password', least = 15, error }: Props) {
  return (
    <PasswordInput
      label={label}
      name="new-password"
      autoComplete="new-password"
      size="md"
      required
      description={`At least ${least} characters: a few words that nobody would put together. Spaces count.`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}
