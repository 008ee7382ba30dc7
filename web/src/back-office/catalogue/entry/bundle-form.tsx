import { NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Document, offeringNamesQuery } from '../../../api/studio';
import { groupOf, inGroup, MEMBERS, memberOf, OPTION, regrouped, renamed } from './bundle-members';
import { objectsAt, valueAt, withValue } from './fields';
import { Rows } from './rows';

interface FormProps {
  document: Document;
  change: (path: string, value: unknown) => void;
}

const LIMITS = [
  { name: 'numberRelOfferDefault', label: 'Usual number' },
  { name: 'numberRelOfferLowerLimit', label: 'At least' },
  { name: 'numberRelOfferUpperLimit', label: 'At most' },
];

/** What a bundle is made of, and how much has to be chosen from each group of it. */
export function BundleForm({ document, change }: FormProps) {
  const offerings = useQuery(offeringNamesQuery());
  const groups = objectsAt(document, 'choiceGroup');
  const members = objectsAt(document, MEMBERS);
  const known = new Map((offerings.data ?? []).map(({ id, name }) => [id, name]));
  const named = (id: string, name: unknown) => known.get(id) ?? String(name ?? id);
  const setMembers = (rows: Document[]) => {
    change(MEMBERS, rows);
    if (groups.length === 0) return;
    const left = new Set(rows.map(({ id }) => id));
    change(
      'choiceGroup',
      groups.map((group) => ({
        ...group,
        offering: objectsAt(group, 'offering').filter(({ id }) => left.has(id)),
      })),
    );
  };
  return (
    <>
      <Rows
        path="choiceGroup"
        title="Groups to choose from"
        word="group"
        rows={groups}
        fresh={() => ({ name: `group${groups.length + 1}`, label: '', min: 1, max: 1, offering: [] })}
        change={(rows) => change('choiceGroup', rows)}
      >
        {(row, set) => (
          <>
            {(['name', 'label'] as const).map((name) => (
              <TextInput
                key={name}
                label={name === 'name' ? 'Key' : 'Shown as'}
                value={String(row[name] ?? '')}
                onChange={(event) => set({ ...row, [name]: event.currentTarget.value })}
              />
            ))}
            {(['min', 'max'] as const).map((name) => (
              <NumberInput
                key={name}
                label={name === 'min' ? 'Choose at least' : 'Choose at most'}
                min={0}
                value={Number(row[name] ?? 0)}
                onChange={(value) => set({ ...row, [name]: Number(value) })}
              />
            ))}
          </>
        )}
      </Rows>
      <Rows
        path={MEMBERS}
        title="Members"
        word="member"
        rows={members}
        fresh={() => ({ [OPTION]: { numberRelOfferDefault: 1, numberRelOfferLowerLimit: 0 } })}
        change={setMembers}
      >
        {(row, set) => {
          const id = String(row['id'] ?? '');
          return (
            <>
              <Select
                label="Offering"
                searchable
                data={[
                  ...(offerings.data ?? []).map((one) => ({ value: one.id, label: one.name })),
                  ...(id !== '' && !known.has(id) ? [{ value: id, label: named(id, row['name']) }] : []),
                ]}
                value={id || null}
                allowDeselect={false}
                onChange={(next) => {
                  if (!next) return;
                  const member = memberOf(next, named(next, undefined));
                  set({ ...row, ...member });
                  if (groups.length > 0) change('choiceGroup', renamed(groups, id, member));
                }}
              />
              <Select
                label="Group"
                data={groups.map((group) => ({
                  value: String(group['name']),
                  label: String(group['label'] || group['name']),
                }))}
                value={groupOf(groups, id)}
                clearable
                disabled={id === ''}
                onChange={(next) =>
                  change('choiceGroup', regrouped(groups, next, inGroup(id, named(id, row['name']))))
                }
              />
              {LIMITS.map(({ name, label }) => (
                <NumberInput
                  key={name}
                  label={label}
                  min={0}
                  allowDecimal={false}
                  value={(valueAt(row, `${OPTION}.${name}`) as number | undefined) ?? ''}
                  onChange={(value) =>
                    set(withValue(row, `${OPTION}.${name}`, typeof value === 'number' ? value : undefined))
                  }
                />
              ))}
            </>
          );
        }}
      </Rows>
    </>
  );
}
