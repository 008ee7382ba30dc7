import { field, type OrderEntryFieldSource } from './order-entry-field.js';

/** The number stays what it is, and another carrier has it. */
const KEEPS = { name: 'numberChoice', values: ['Keep my number'] };

type Asked = Pick<OrderEntryFieldSource, 'askedWhen'>;

const numbers = (asked: Asked): OrderEntryFieldSource =>
  field('Numbers to bring along', 'text', {
    ...asked,
    format: 'phoneList',
    ofProduct: true,
    help: 'Separated by commas.',
  });

const account = (asked: Asked): OrderEntryFieldSource =>
  field('Account number at the other carrier', 'text', {
    ...asked,
    format: 'portAccount',
    help: 'As on its last bill.',
  });

const pin = (asked: Asked): OrderEntryFieldSource =>
  field('PIN or transfer code at the other carrier', 'text', {
    ...asked,
    format: 'portPin',
    secret: true,
    help: 'The other carrier gives it. It is stored encrypted and never shown again.',
  });

const postcode = (asked: Asked): OrderEntryFieldSource =>
  field('ZIP code of the service there', 'text', {
    ...asked,
    format: 'postcode',
    help: 'Of the service address that the other carrier has.',
  });

const authority = (asked: Asked): OrderEntryFieldSource =>
  field('I authorise you to bring these numbers over', 'boolean', asked);

/** What another carrier asks before it lets a number go: of a line that keeps its number, and of a transfer by itself. */
export const PORTING_FIELDS: Readonly<Record<string, OrderEntryFieldSource>> = {
  portNumbers: numbers({ askedWhen: KEEPS }),
  portAccount: account({ askedWhen: KEEPS }),
  portPin: pin({ askedWhen: KEEPS }),
  portPostcode: postcode({ askedWhen: KEEPS }),
  portAuthorised: authority({ askedWhen: KEEPS }),
  transferNumbers: numbers({}),
  transferAccount: account({}),
  transferPin: pin({}),
  transferPostcode: postcode({}),
  transferAuthorised: authority({}),
};
