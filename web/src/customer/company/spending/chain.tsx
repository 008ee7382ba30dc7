import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { setRules, spendingQuery, type Rule, type Spending } from '../../../api/company';
import { money } from '../../../shared/format/money';
import { ErrorPanel } from '../../../shared/parts/states';
import css from '../../../shared/people/people.module.css';

const NEW: Rule = {
  name: 'An approver',
  appliesTo: 'overLimit',
  fromOneTime: null,
  fromMonthly: null,
  approverMembershipId: null,
};

function inWords(rule: Rule, people: Spending['people']): string {
  const who = people.find(({ id }) => id === rule.approverMembershipId)?.name ?? 'any approver';
  const amounts = [
    ...(rule.fromOneTime === null ? [] : [`${money(rule.fromOneTime)} once`]),
    ...(rule.fromMonthly === null ? [] : [`${money(rule.fromMonthly)} each month`]),
  ];
  const from = amounts.length === 0 ? 'whatever it costs' : `from ${amounts.join(' or ')} on`;
  return `${rule.appliesTo === 'everyone' ? 'Every order' : 'Orders above a limit'}, ${from}: ${who}`;
}

function Step({
  rule,
  people,
  onChange,
  onRemove,
}: {
  rule: Rule;
  people: Spending['people'];
  onChange: (rule: Rule) => void;
  onRemove: () => void;
}) {
  const amount = (name: 'fromOneTime' | 'fromMonthly', label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      placeholder="Any amount"
      value={rule[name] ?? ''}
      onChange={(event) => onChange({ ...rule, [name]: event.currentTarget.value.trim() || null })}
    />
  );
  const approvers = people.filter(({ roles, status }) => roles.includes('approver') && status === 'active');
  return (
    <li className={css['row']}>
      <div className={css['fields']}>
        <TextInput
          label="What it is called"
          value={rule.name}
          onChange={(event) => onChange({ ...rule, name: event.currentTarget.value })}
        />
        <NativeSelect
          label="For"
          value={rule.appliesTo}
          data={[
            { value: 'overLimit', label: 'Orders above a limit' },
            { value: 'everyone', label: 'Every order' },
          ]}
          onChange={(event) =>
            onChange({
              ...rule,
              appliesTo: event.currentTarget.value === 'everyone' ? 'everyone' : 'overLimit',
            })
          }
        />
        {amount('fromOneTime', 'From, once')}
        {amount('fromMonthly', 'or from, each month')}
        <NativeSelect
          label="Who decides"
          value={rule.approverMembershipId ?? ''}
          data={[
            { value: '', label: 'Any approver' },
            ...approvers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange({ ...rule, approverMembershipId: event.currentTarget.value || null })}
        />
      </div>
      <div>
        <Button variant="default" size="xs" onClick={onRemove}>
          Take this step out
        </Button>
      </div>
    </li>
  );
}

/** The steps that an order goes through, in their order. */
export function Chain({ spending, mayChange }: { spending: Spending; mayChange: boolean }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Rule[] | null>(null);
  const save = useMutation({
    mutationFn: (rules: Rule[]) => setRules(rules),
    onSuccess: (saved) => {
      queries.setQueryData(spendingQuery().queryKey, saved);
      setDraft(null);
    },
  });
  const replace = (index: number, rules: Rule[]): void =>
    setDraft((draft ?? []).flatMap((rule, at) => (at === index ? rules : [rule])));
  if (draft === null) {
    return (
      <>
        {spending.rules.length === 0 ? (
          <p className={css['quiet']}>No steps: an order above a limit needs the yes of any approver.</p>
        ) : (
          <ol className={css['rows']}>
            {spending.rules.map((rule, index) => (
              <li key={`${index}${rule.name}`} className={css['row']}>
                <p className={css['name']}>
                  {index + 1}. {rule.name}
                </p>
                <p className={css['quiet']}>{inWords(rule, spending.people)}</p>
              </li>
            ))}
          </ol>
        )}
        {mayChange && (
          <Button variant="default" onClick={() => setDraft(spending.rules)}>
            Change the steps
          </Button>
        )}
      </>
    );
  }
  return (
    <div className={css['form']}>
      <ol className={css['rows']}>
        {draft.map((rule, index) => (
          <Step
            key={index}
            rule={rule}
            people={spending.people}
            onChange={(changed) => replace(index, [changed])}
            onRemove={() => replace(index, [])}
          />
        ))}
      </ol>
      {save.isError && <ErrorPanel error={save.error} title="The steps were not saved" />}
      <div className={css['actions']}>
        <Button variant="default" onClick={() => setDraft([...draft, NEW])}>
          Add a step
        </Button>
        <Button loading={save.isPending} onClick={() => save.mutate(draft)}>
          Save the steps
        </Button>
        <Button variant="default" onClick={() => setDraft(null)}>
          Leave them
        </Button>
      </div>
    </div>
  );
}
