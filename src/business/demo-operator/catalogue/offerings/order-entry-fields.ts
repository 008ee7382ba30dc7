import { field, type OrderEntryFieldSource } from './order-entry-field.js';
import { PORTING_FIELDS } from './porting-fields.js';

const BRINGS_TOLL_FREE = { name: 'responsibleOrganizationChange', values: ['true'] };

const optional = true as const;

/** Every field that some offering asks for, by name. */
export const ORDER_ENTRY_FIELDS: Readonly<Record<string, OrderEntryFieldSource>> = {
  accessNumber: field('Access number', 'select', {
    format: 'accessNumber',
    ofProduct: true,
    help: 'Area code and exchange that the modem dials; choose one that is a local call from your phone.',
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
  capCode: field('Cap code of a pager you have', 'text', {
    optional,
    format: 'capCode',
    ofProduct: true,
    help: 'Seven digits on the back of the pager, nine or ten on a FLEX pager; leave empty for new pagers.',
  }),
  cardHolders: field('Names on the cards', 'text', {
    ofProduct: true,
    help: 'One name for each card, separated by commas.',
  }),
  cardDestinations: field('Where the cards can call', 'select', {
    options: ['United States only', 'United States and Canada', 'Everywhere'],
    ofProduct: true,
    help: 'Fewer destinations are less to lose when a card is.',
  }),
  carrierChangeInternational: field('I authorise the change of carrier for international calls', 'boolean', {
    optional,
  }),
  carrierChangeLocalToll: field('I authorise the change of carrier for local toll calls', 'boolean', {
    optional,
  }),
  carrierChangeLongDistance: field('I authorise the change of carrier for long distance calls', 'boolean'),
  carrierChangeSigner: field('Who authorises it', 'text', {
    format: 'personName',
    help: 'First and last name of somebody who may decide for these numbers.',
  }),
  codec: field('Codec', 'select', { options: ['G.711', 'G.729', 'Opus'] }),
  creditConsent: field('I agree to a credit check', 'boolean'),
  dailyLimit: field('Spending limit of a card each day in USD', 'number', {
    least: 5,
    most: 500,
    ofProduct: true,
    help: 'From 5 to 500; calls stop when it is reached. 25 is usual.',
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
  directoryListing: field('Name in the directory', 'text', {
    optional,
    ofProduct: true,
    help: 'Leave empty for no listing.',
  }),
  directoryName: field('Name in the directory', 'text', { ofProduct: true }),
  directoryAddress: field('Address in the directory', 'select', {
    options: ['Street and town', 'Town only', 'None'],
    ofProduct: true,
  }),
  eid: field('EID of the phone', 'text', {
    format: 'eid',
    askedWhen: { name: 'esimDelivery', values: ['Straight to the phone (needs the EID)'] },
    help: '32 digits, shown in the phone’s settings or after *#06#.',
  }),
  emergencyAddress: field('Address for emergency services', 'address', {
    format: 'place',
    ofProduct: true,
    help: 'Where the phones are, not where the bill goes: help is sent there.',
  }),
  esimDelivery: field('How to get the eSIM', 'select', {
    options: ['QR code by mail', 'Straight to the phone (needs the EID)'],
  }),
  emergencyLocation: field('Floor and room for emergency services', 'text', {
    optional,
    ofProduct: true,
    help: 'Such as "3rd floor, room 312".',
  }),
  eventStart: field('Day of the event', 'date'),
  eventTime: field('Time of the event', 'text', { format: 'time', help: 'Eastern time, such as 14:30.' }),
  expectedParticipants: field('Participants expected', 'number', { least: 2, most: 5000 }),
  farEndAddress: field('Address of the far end', 'address', { format: 'place', ofProduct: true }),
  hostEmail: field('Mail address of the host', 'email', { ofProduct: true }),
  identityDocument: field('Identity document', 'select', {
    options: ['Driving licence', 'Passport', 'State ID'],
  }),
  imei: field('IMEI of the phone', 'text', {
    optional,
    format: 'imei',
    ofProduct: true,
    help: '15 digits: dial *#06# to see them.',
  }),
  imeiRange: field('IMEI range of the devices', 'text', {
    optional,
    format: 'imeiRange',
    ofProduct: true,
    help: 'First and last, with a dash between them.',
  }),
  labelSeen: field('I have seen the broadband label', 'boolean'),
  leadTimeAgreed: field('The lead time shown is fine', 'boolean', { optional }),
  lineUsers: field('Numbers or people that share the pool', 'text', { optional, ofProduct: true }),
  listedNumber: field('Phone number', 'phone', { ofProduct: true }),
  mailDomain: field('Mail domain of the hosts', 'text', {
    format: 'domain',
    ofProduct: true,
    help: 'Such as example.com.',
  }),
  modem: field('Modem', 'select', { options: ['Rent from us', 'My own'] }),
  numberChoice: field('Phone number', 'select', { options: ['New number', 'Keep my number'] }),
  numberWish: field('Number or word wanted', 'text', {
    optional,
    format: 'tollFreeWish',
    help: 'Seven letters or digits after the 8xx, such as FLOWERS. It is a wish: nothing is reserved before our number desk has found it free.',
  }),
  ownAccessKbps: field('Speed of an access of your own in kb/s', 'number', {
    optional,
    help: 'If the calls run over a line that is not ours: 100 kb/s for each call.',
  }),
  ownNumbers: field('Phone numbers that use it', 'text', {
    format: 'phoneList',
    ofProduct: true,
    help: 'Separated by commas.',
  }),
  pagingGroup: field('Members of the on-call group', 'text', {
    askedWhen: { name: 'onCallGroup', values: ['yes'] },
    ofProduct: true,
    help: 'Names in the order in which they are paged, separated by commas.',
  }),
  panelType: field('What hangs on the line', 'select', {
    options: ['Fire alarm', 'Burglar alarm', 'Lift phone', 'Fax'],
  }),
  pinPolicy: field('PIN', 'select', {
    options: ['Four digits', 'Six digits', 'Set by each holder'],
    ofProduct: true,
    help: 'Each holder sets the PIN when the card is activated; nobody here asks for it or can see it.',
  }),
  ...PORTING_FIELDS,
  power: field('Power at the line’s end', 'select', { options: ['120 V AC', '-48 V DC'] }),
  rateCentre: field('City of the numbers', 'text'),
  responsibleOrganizationChange: field('Bring a toll-free number from another carrier', 'boolean', {
    optional,
  }),
  respOrgAuthorised: field('I authorise you to become the responsible organization', 'boolean', {
    askedWhen: BRINGS_TOLL_FREE,
  }),
  respOrgNumber: field('Toll-free number to bring', 'phone', {
    format: 'tollFree',
    askedWhen: BRINGS_TOLL_FREE,
    ofProduct: true,
    help: 'Such as 800-555-0199.',
  }),
  ringTarget: field('Where it rings', 'select', {
    options: ['At a number that I name', 'On a line of this order or that I have'],
    ofProduct: true,
  }),
  ringTo: field('Number that rings', 'phone', {
    askedWhen: { name: 'ringTarget', values: ['At a number that I name'] },
    ofProduct: true,
    help: 'An active number of your own.',
  }),
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
  trunkAddresses: field('IP addresses of your phone system', 'text', {
    format: 'ipList',
    ofProduct: true,
    help: 'Separated by commas, such as 198.51.100.10.',
  }),
  usageConsent: field('I pay for the toll-free minutes of all participants', 'boolean', {
    askedWhen: { name: 'tollFreeDialIn', values: ['yes'] },
  }),
};
