/** Who must act before the work goes on. */
export type JeopardyOwner = 'customer' | 'provider' | 'thirdParty';

export interface JeopardyReason {
  readonly owner: JeopardyOwner;
  /** What the customer reads. */
  readonly text: string;
  /** What happens next, or what the customer is asked to do. */
  readonly nextStep: string;
  /** Business days by which the date moves when the notice names no new date; null: a person sets it. */
  readonly delayDays: number | null;
}

const us = (text: string, nextStep: string, delayDays: number | null): JeopardyReason => ({
  owner: 'provider',
  text,
  nextStep,
  delayDays,
});
const you = (text: string, nextStep: string, delayDays: number | null = null): JeopardyReason => ({
  owner: 'customer',
  text,
  nextStep,
  delayDays,
});
const others = (text: string, nextStep: string, delayDays: number | null = null): JeopardyReason => ({
  owner: 'thirdParty',
  text,
  nextStep,
  delayDays,
});

/** Jeopardy reasons by RCODE (the codes are those of ASOG; the words are ours). */
export const JEOPARDY_REASONS: Readonly<Record<string, JeopardyReason>> = {
  '1A': us('There is no free line between two of our offices.', 'We are adding capacity.', 10),
  '1B': us('Our crews are fully booked.', 'We are looking for the next free crew.', 3),
  '1C': you('Your site is not ready for us yet.', 'Tell us when power and rack space are ready.'),
  '1D': us(
    'There is no free line from our office to your building.',
    'We are looking for another route.',
    10,
  ),
  '1E': you('The person at the site was not ready for us.', 'Choose another day for the visit.'),
  '1F': us('We missed our appointment. We are sorry.', 'We will come on the next free day.', 1),
  '1G': you(
    'Our technician could not get into the premises.',
    'Choose another day and name who opens the door.',
  ),
  '1H': us('No changes are allowed in our office at the moment.', 'We go on when the freeze ends.', 5),
  '1J': us('The line needs construction work first.', 'We are planning the work and will name a date.', 20),
  '1K': others('A natural disaster holds up the work.', 'We go on as soon as it is safe.'),
  '1L': us('The switching time could not be kept.', 'We will agree on another time with you.', 1),
  '1M': us('The due date could not be kept.', 'We will name a new date.', 3),
  '1N': us('Neither the switching time nor the due date could be kept.', 'We will name a new date.', 3),
  '1P': us('Something unforeseen holds up the work.', 'Your agent is looking into it.', 3),
  '1Q': us('The equipment could not be assigned.', 'We are assigning other equipment.', 2),
  '1R': you('We could not reach you.', 'Call your agent, or check the number that you left us.'),
  '1S': others('The building is not ready.', 'We wait for the owner of the building.'),
  '1T': others('A pole has not been set yet.', 'We wait for the owner of the poles.'),
  '1U': others(
    'A permit or a right of way is missing.',
    'We have applied for it and will keep you informed.',
  ),
  '1W': us('The cable entrance of the building has no room left.', 'We are planning another entrance.', 10),
  '1X': us('The service cannot be built as ordered.', 'Your agent will propose something else.', null),
  '1Y': us('Our office lacks equipment.', 'The equipment is ordered.', 10),
  '1Z': others('Another telephone company is not ready.', 'We are pressing them for a date.'),
};

/** A code that the table does not know still reaches the customer in words. */
export const UNKNOWN_JEOPARDY: JeopardyReason = us(
  'Something holds up the work.',
  'Your agent is looking into it.',
  null,
);
