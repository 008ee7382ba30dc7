/** A field that an order for an offering needs; shown in TMF620 as one element of `orderEntryField`. */
export interface OrderEntryFieldSource {
  readonly label: string;
  readonly type: 'text' | 'email' | 'phone' | 'date' | 'select' | 'number' | 'address' | 'boolean';
  /** A required boolean is a consent: it must be true. */
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly help?: string;
}

const field = (
  label: string,
  type: OrderEntryFieldSource['type'],
  rest: { readonly optional?: true; readonly options?: readonly string[]; readonly help?: string } = {},
): OrderEntryFieldSource => ({
  label,
  type,
  required: !rest.optional,
  ...(rest.options && { options: rest.options }),
  ...(rest.help && { help: rest.help }),
});

const optional = true as const;

/** Every field that some offering asks for, by name. */
export const ORDER_ENTRY_FIELDS: Readonly<Record<string, OrderEntryFieldSource>> = {
  accessNumber: field('Access number', 'text', {
    help: 'Area code and exchange that the modem dials, such as 216-555.',
  }),
  addressJustification: field('What the addresses are for', 'text', {
    help: 'One sentence; the address registry asks for it.',
  }),
  addressPlan: field('IP addresses', 'select', {
    options: ['/30, one usable address', '/29, five usable addresses', 'Own addresses by BGP'],
  }),
  ageConfirmed: field('Whoever takes the plan is 18 or older', 'boolean', { optional }),
  appointment: field('Day for the technician', 'date', {
    help: 'A business day on which somebody can let the technician in.',
  }),
  batteryHours: field('Hours on battery', 'select', { options: ['8', '24'] }),
  callingCard: field('Add a calling card', 'boolean', { optional }),
  capCode: field('Cap code of a pager you have', 'text', { optional }),
  cardHolders: field('Names on the cards', 'text', { help: 'One name for each card, separated by commas.' }),
  carrierChange: field('I authorise the change of carrier for these numbers', 'boolean'),
  codec: field('Codec', 'select', { options: ['G.711', 'G.729', 'Opus'] }),
  creditConsent: field('I agree to a credit check', 'boolean'),
  dailyLimit: field('Spending limit a day in USD', 'number', {
    help: 'Calls stop when it is reached; 25 is usual.',
  }),
  deposit: field('I leave a deposit of 50 USD, which is paid back after 90 days', 'boolean', {
    optional,
    help: 'Needed while your account is younger than 90 days.',
  }),
  demarcation: field('Where the line should end', 'text', {
    help: 'Floor and room, such as "2nd floor, server room".',
  }),
  devices: field('Phones', 'select', {
    options: ['Software only', 'Desk phones from us', 'Own desk phones'],
  }),
  deviceSerial: field('Serial number of a phone you send in', 'text', { optional }),
  directoryListing: field('Name in the directory', 'text', { optional, help: 'Leave empty for no listing.' }),
  eid: field('EID of the phone', 'text', { optional, help: '32 digits, shown in the phone’s settings.' }),
  emergencyAddress: field('Address for emergency services', 'address', {
    help: 'Where the phone is, with floor and room: help is sent there.',
  }),
  esimDelivery: field('How to get the eSIM', 'select', {
    options: ['QR code by mail', 'Straight to the phone (needs the EID)'],
  }),
  eventStart: field('Day of the event', 'date'),
  expectedParticipants: field('Participants expected', 'number'),
  farEndAddress: field('Address of the far end', 'address'),
  hostEmail: field('Mail address of the host', 'email'),
  identityDocument: field('Identity document', 'select', {
    options: ['Driving licence', 'Passport', 'State ID'],
  }),
  imei: field('IMEI of the phone', 'text', { optional, help: 'Dial *#06# to see it.' }),
  imeiRange: field('IMEI range of the devices', 'text', { optional }),
  labelSeen: field('I have seen the broadband label', 'boolean'),
  leadTimeAgreed: field('The lead time shown is fine', 'boolean', { optional }),
  lineUsers: field('Numbers or people that share the pool', 'text', { optional }),
  listedNumber: field('Phone number', 'phone'),
  mailDomain: field('Mail domain of the hosts', 'text', { help: 'Such as example.com.' }),
  modem: field('Modem', 'select', { options: ['Rent from us', 'My own'] }),
  numberChoice: field('Phone number', 'select', { options: ['New number', 'Keep my number'] }),
  numberWish: field('Number or word wanted', 'text', { optional, help: 'Digits or letters after the 8xx.' }),
  ownAccessKbps: field('Speed of an access of your own in kb/s', 'number', {
    optional,
    help: 'If the calls run over a line that is not ours: 100 kb/s for each call.',
  }),
  ownNumbers: field('Phone numbers that use it', 'text', { help: 'Separated by commas.' }),
  pagingGroup: field('Members of the on-call group', 'text', { optional }),
  panelType: field('What hangs on the line', 'select', {
    options: ['Fire alarm', 'Burglar alarm', 'Lift phone', 'Fax'],
  }),
  pinPolicy: field('PIN', 'select', { options: ['Four digits', 'Six digits', 'Set by each holder'] }),
  portedNumbers: field('Numbers to bring along', 'text', {
    optional,
    help: 'Separated by commas; leave empty for new numbers.',
  }),
  power: field('Power at the line’s end', 'select', { options: ['120 V AC', '-48 V DC'] }),
  rateCentre: field('City of the numbers', 'text'),
  responsibleOrganizationChange: field('Bring a toll-free number from another carrier', 'boolean', {
    optional,
  }),
  ringTo: field('Number that rings', 'phone'),
  seatUsers: field('Names of the users', 'text', { help: 'One for each seat, separated by commas.' }),
  signalChecked: field('The signal check at the window was fine', 'boolean'),
  simKind: field('SIM', 'select', { options: ['In the router', 'eSIM'] }),
  singleSignOn: field('Sign in with our own directory', 'boolean', { optional }),
  siteContact: field('Contact at the site', 'text', { help: 'Who lets the technician in.' }),
  siteContactPhone: field('Phone of that contact', 'phone'),
  tenDigitNotice: field('The users know that they have to dial ten digits', 'boolean', { optional }),
  tollFreeNumber: field('Add a toll-free number', 'boolean', { optional }),
  topology: field('How the sites connect', 'select', {
    options: ['Each to each', 'All to one hub', 'Not sure yet'],
  }),
  trunkAddresses: field('IP addresses of your phone system', 'text'),
  usageConsent: field('I pay for the toll-free minutes of all participants', 'boolean', { optional }),
};
