import type { CustomerMedium, PartyMedium } from '../../api/parties';

/** How one is reached, as a form holds it; empty text where nothing is known. */
export interface ContactData {
  email: string;
  phone: string;
  street1: string;
  street2: string;
  city: string;
  stateOrProvince: string;
  postCode: string;
}

const TYPES = { email: 'email', phone: 'telephone', address: 'postalAddress' } as const;
const ADDRESS = ['street1', 'street2', 'city', 'stateOrProvince', 'postCode'] as const;
const SPELLINGS: Readonly<Record<string, string>> = { phone: TYPES.phone, postal: TYPES.address };

const typeOf = ({ mediumType = '' }: PartyMedium): string => SPELLINGS[mediumType] ?? mediumType;
const firstOf = (media: readonly PartyMedium[], type: string): PartyMedium | undefined =>
  media.find((medium) => typeOf(medium) === type);

/** TM Forum contact media -> what the form shows: the first of each kind. */
export function contactData(media: readonly PartyMedium[] = []): ContactData {
  const address = firstOf(media, TYPES.address)?.characteristic;
  return {
    email: firstOf(media, TYPES.email)?.characteristic?.emailAddress ?? '',
    phone: firstOf(media, TYPES.phone)?.characteristic?.phoneNumber ?? '',
    street1: address?.street1 ?? '',
    street2: address?.street2 ?? '',
    city: address?.city ?? '',
    stateOrProvince: address?.stateOrProvince ?? '',
    postCode: address?.postCode ?? '',
  };
}

/** The media with the form's data in the place of the first of each kind; every other medium stays as it is. */
export function withContactData<Medium extends PartyMedium>(
  media: readonly Medium[],
  data: ContactData,
): (Medium | CustomerMedium)[] {
  const told = ADDRESS.flatMap((name) => (data[name] === '' ? [] : [[name, data[name]] as const]));
  const wanted = [
    { mediumType: TYPES.email, characteristic: data.email === '' ? null : { emailAddress: data.email } },
    { mediumType: TYPES.phone, characteristic: data.phone === '' ? null : { phoneNumber: data.phone } },
    {
      mediumType: TYPES.address,
      characteristic: told.length === 0 ? null : { ...Object.fromEntries(told), country: 'US' },
    },
  ];
  const kept = media.filter((medium) =>
    wanted.every(({ mediumType }) => firstOf(media, mediumType) !== medium),
  );
  return [
    ...wanted.flatMap(({ mediumType, characteristic }) => {
      if (characteristic === null) return [];
      const before = firstOf(media, mediumType);
      return [{ preferred: false, ...before, mediumType, characteristic }];
    }),
    ...kept,
  ];
}

/** An address in lines, as on an envelope. */
export const addressLines = (data: ContactData): string[] =>
  [
    data.street1,
    data.street2,
    [data.city, [data.stateOrProvince, data.postCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  ].filter((line) => line !== '');
