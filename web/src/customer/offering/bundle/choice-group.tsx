import { NativeSelect, NumberInput } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { BundleMember, ChoiceGroup, Offering } from '../../../api/catalogue-model';
import { pricesQuery } from '../../../api/queries';
import type { OfferingAvailability, Prices } from '../../../api/types';
import { price } from '../../../shared/format/money';
import { type BundleChoice, type Offerings, type PartChoice, toggled, wishesOf } from './bundle-choice';
import css from './bundle.module.css';

interface Props {
  offering: Offering;
  group: ChoiceGroup;
  choice: BundleChoice;
  prices: Prices | undefined;
  offerings: Offerings;
  placeId: string | null;
  here: ReadonlyMap<string, OfferingAvailability>;
  onChange: (next: BundleChoice) => void;
}

function ruleOf({ min, max, members }: ChoiceGroup): string {
  if (min >= 1 && members.length === 1) return 'included';
  if (min === 1 && max === 1) return 'choose one';
  if (min === 0) return max === 1 || members.length === 1 ? 'if you like' : `up to ${max}, if you like`;
  return `choose ${min} to ${max}`;
}

/** What choosing this would change each month, as two answers of the server tell. */
function difference(
  now: Prices | undefined,
  then: Prices | undefined,
  member: BundleMember | null,
): string | null {
  if (now === undefined || then === undefined) return null;
  const monthly = Number(then.totals.monthly.net) - Number(now.totals.monthly.net);
  if (Math.abs(monthly) < 0.005) {
    const today = Number(then.totals.dueToday.net) - Number(now.totals.dueToday.net);
    if (Math.abs(today) < 0.005) return paidByUse(then, member) ? 'by use' : 'same price';
    return `${today > 0 ? '+' : '−'}${price(Math.abs(today))} today`;
  }
  return `${monthly > 0 ? '+' : '−'}${price(Math.abs(monthly))}/mo`;
}

const paidByUse = (prices: Prices, member: BundleMember | null): boolean =>
  prices.items.some(
    ({ offeringId, charges }) =>
      offeringId === member?.offeringId && charges.some(({ kind }) => kind === 'usage'),
  );

/** Quantity and values of a part that is chosen. */
function PartDetails({
  member,
  part,
  offering,
  onChange,
}: {
  member: BundleMember;
  part: PartChoice;
  offering: Offering | undefined;
  onChange: (next: PartChoice) => void;
}) {
  const choices = offering?.choices ?? [];
  const fixed = member.most !== null && member.most === Math.max(1, member.least);
  if (fixed && choices.length === 0) return null;
  return (
    <div className={css['details']}>
      {!fixed && (
        <NumberInput
          label={`How many of ${member.name}`}
          size="md"
          min={Math.max(1, member.least)}
          max={member.most ?? 9999}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="blur"
          value={part.quantity}
          onChange={(quantity) =>
            typeof quantity === 'number' && quantity >= 1 && onChange({ ...part, quantity })
          }
        />
      )}
      {choices.map((each) => (
        <NativeSelect
          key={each.name}
          label={each.label}
          size="md"
          data={each.values}
          value={part.values[each.name] ?? ''}
          onChange={(event) =>
            onChange({ ...part, values: { ...part.values, [each.name]: event.currentTarget.value } })
          }
        />
      ))}
    </div>
  );
}

function noteOf(availability: OfferingAvailability | undefined): string | null {
  if (availability === undefined || availability.result === 'available') return null;
  if (availability.result === 'unavailable') return 'cannot be had at this address';
  return availability.result === 'construction' ? 'after construction' : 'we have to check';
}

/** One choice of a package: radio buttons where one is taken, check boxes where several may be. */
export function ChoiceGroupField(props: Props) {
  const { offering, group, choice, prices, offerings, placeId, here, onChange } = props;
  const single = group.max === 1 || group.members.length === 1;
  const options: (BundleMember | null)[] =
    single && group.min === 0 ? [...group.members, null] : group.members;
  const isTaken = (member: BundleMember | null): boolean =>
    member === null
      ? !group.members.some(({ offeringId }) => choice.parts[offeringId] !== undefined)
      : choice.parts[member.offeringId] !== undefined;
  const others = useQueries({
    queries: options.map((member) => {
      const then = isTaken(member) && single ? choice : toggled(choice, group, member, offerings);
      return pricesQuery(wishesOf(offering, then, offerings, placeId));
    }),
  });
  return (
    <fieldset className={css['group']}>
      <legend>
        {group.label} <span className={css['rule']}>{ruleOf(group)}</span>
      </legend>
      <div className={css['options']}>
        {options.map((member, index) => {
          const taken = isTaken(member);
          const change = taken ? null : difference(prices, others[index]?.data, member);
          const here_ = member === null ? null : noteOf(here.get(member.offeringId));
          return (
            <label key={member?.offeringId ?? 'none'} className={css['option']}>
              <input
                type={single ? 'radio' : 'checkbox'}
                name={`group-${group.name}`}
                checked={taken}
                onChange={() => onChange(toggled(choice, group, member, offerings))}
              />
              <span className={css['name']}>{member?.name ?? 'None'}</span>
              <span className={`mono ${css['change']}`}>{taken ? 'chosen' : change}</span>
              {here_ !== null && <span className={css['here']}>{here_}</span>}
            </label>
          );
        })}
      </div>
      {group.members.map((member) => {
        const part = choice.parts[member.offeringId];
        return part === undefined ? null : (
          <PartDetails
            key={member.offeringId}
            member={member}
            part={part}
            offering={offerings.get(member.offeringId)}
            onChange={(next) =>
              onChange({ ...choice, parts: { ...choice.parts, [member.offeringId]: next } })
            }
          />
        );
      })}
    </fieldset>
  );
}
