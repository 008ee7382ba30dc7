import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { frameKey } from '../../api/frame';
import type { SessionUser } from '../../api/types';
import { formatPhone, isPhone } from '../../shared/format/phone';

export interface ContactDraft {
  name: string;
  email: string;
  phone: string;
  requestedDate: string;
}

const KEY = frameKey('trunkline.checkout-contact');
const EMPTY: ContactDraft = { name: '', email: '', phone: '', requestedDate: '' };

function stored(): ContactDraft {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<ContactDraft>) };
  } catch {
    return EMPTY;
  }
}

/** Whom to call and when; kept for the visit, begun with what the sign-in already says. */
export function useContactDraft(user: SessionUser | null): [ContactDraft, (draft: ContactDraft) => void] {
  const [draft, setDraft] = useState(stored);
  const change = (next: ContactDraft): void => {
    setDraft(next);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Storage is blocked: the draft holds for this page only.
    }
  };
  const shown = {
    ...draft,
    name: draft.name || (user?.name ?? ''),
    email: draft.email || (user?.email ?? ''),
  };
  return [shown, change];
}

export function contactComplete({ name, email, phone }: ContactDraft): boolean {
  return name.trim() !== '' && /^\S+@\S+\.\S+$/.test(email) && isPhone(phone);
}

/** Today as the calendar of the reader says, for the earliest date of the picker. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

export function ContactFields({
  value,
  onChange,
  asked,
}: {
  value: ContactDraft;
  onChange: (next: ContactDraft) => void;
  asked: boolean;
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const set = (name: keyof ContactDraft) => (text: string) => onChange({ ...value, [name]: text });
  const bind = (name: keyof ContactDraft, error: string | null) => {
    const shown = asked || left.has(name) ? error : null;
    return {
      size: 'md' as const,
      value: value[name],
      error: shown,
      'aria-invalid': shown !== null,
      onChange: (event: { currentTarget: { value: string } }) => set(name)(event.currentTarget.value),
      onBlur: () => setLeft(new Set([...left, name])),
    };
  };
  const phone = bind('phone', isPhone(value.phone) ? null : 'Write it like (212) 555-0123.');
  return (
    <>
      <TextInput
        label="Name"
        withAsterisk
        autoComplete="name"
        {...bind('name', value.name.trim() === '' ? 'Whom may we ask for?' : null)}
      />
      <TextInput
        label="Email"
        withAsterisk
        type="email"
        autoComplete="email"
        {...bind('email', /^\S+@\S+\.\S+$/.test(value.email) ? null : 'Write it like name@example.com.')}
      />
      <TextInput
        label="Phone"
        withAsterisk
        type="tel"
        autoComplete="tel"
        description="Only for this order: the technician calls before coming."
        {...phone}
        onBlur={() => {
          phone.onBlur();
          set('phone')(formatPhone(value.phone));
        }}
      />
      <TextInput
        label="Wanted date"
        type="date"
        min={today()}
        description="Leave it empty for the earliest that is possible."
        {...bind('requestedDate', null)}
      />
    </>
  );
}
