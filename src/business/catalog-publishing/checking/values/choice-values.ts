import { isObject, type JsonObject } from '../../../../domains/helpers/index.js';
import type { ValueFault } from './value-fault.js';

const listed = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Offerings of a group: ids, or references with an id. */
const idsOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : []).map((one: unknown) => (isObject(one) ? one.id : one));

/** Whether a customer can make the choices of a bundle: it has parts, and its groups and limits can be met. */
export function choiceFaults(document: JsonObject, label: string): ValueFault[] {
  if (document.isBundle !== true) return [];
  const members = listed(document.bundledProductOffering);
  if (members.length === 0)
    return [
      {
        code: 'bundleEmpty',
        path: 'bundledProductOffering',
        message: `${label} is a bundle and contains nothing.`,
        fix: 'Name the offerings that it contains, or set isBundle to false.',
      },
    ];
  const ids = new Set<unknown>(members.map(({ id }) => id));
  return [
    ...members.flatMap((member, index) => limitFaults(member, index, label)),
    ...listed(document.choiceGroup).flatMap((group, index) => groupFaults(group, index, ids, label)),
  ];
}

function limitFaults(
  { name, bundledProductOfferingOption: option }: JsonObject,
  index: number,
  label: string,
): ValueFault[] {
  if (!isObject(option)) return [];
  const { numberRelOfferLowerLimit: least, numberRelOfferUpperLimit: most } = option;
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
  return [
    {
      code: 'bundleLimits',
      path: `bundledProductOffering[${index}].bundledProductOfferingOption`,
      message: `${label} contains at least ${least} and at most ${most} of ${String(name ?? 'a part')}.`,
      fix: 'Set numberRelOfferLowerLimit to no more than numberRelOfferUpperLimit.',
    },
  ];
}

function groupFaults(
  { name, min, max, offering }: JsonObject,
  index: number,
  members: ReadonlySet<unknown>,
  label: string,
): ValueFault[] {
  const path = `choiceGroup[${index}]`;
  const group = `The group ${String(name ?? index + 1)} of ${label}`;
  const own = idsOf(offering);
  const faults: ValueFault[] = own.flatMap((id, position) =>
    members.has(id)
      ? []
      : [
          {
            code: 'choiceNotInBundle',
            path: `${path}.offering[${position}]`,
            message: `${group} names an offering that the bundle does not contain.`,
            fix: 'Add it to bundledProductOffering, or take it out of the group.',
          },
        ],
  );
  const least = typeof min === 'number' ? min : 0;
  const most = typeof max === 'number' ? max : own.length;
  if (least > most || least > own.length || least < 0 || most < 1)
    faults.push({
      code: 'choiceImpossible',
      path: `${path}.${least > most || least < 0 || most >= 1 ? 'min' : 'max'}`,
      message: `${group} asks for at least ${least} and at most ${most} of ${own.length}.`,
      fix: `Set min to no more than max, both between 0 and ${own.length}, and max to 1 or more.`,
    });
  return faults;
}
