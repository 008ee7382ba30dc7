import { Checkbox } from '@mantine/core';
import css from './people.module.css';

interface Props {
  legend: string;
  roles: readonly { role: string; label: string; hint: string }[];
  value: readonly string[];
  onChange: (roles: string[]) => void;
}

/** Which roles somebody has; each says what it is for. */
export function RoleChecks({ legend, roles, value, onChange }: Props) {
  const toggle = (role: string, on: boolean): void =>
    onChange(on ? [...value, role] : value.filter((held) => held !== role));
  return (
    <fieldset>
      <legend className={css['quiet']}>{legend}</legend>
      <div className={css['checks']}>
        {roles.map(({ role, label, hint }) => (
          <Checkbox
            key={role}
            label={label}
            description={hint}
            checked={value.includes(role)}
            onChange={(event) => toggle(role, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
