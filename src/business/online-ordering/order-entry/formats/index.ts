import { isIP } from 'node:net';
import { type Fault, faultOfCapCode, faultOfEid, faultOfImei, faultOfImeiRange } from './device-numbers.js';
import { faultOfPhoneList, faultOfTollFree, faultOfTollFreeWish, listOf } from './phone-numbers.js';

export { dialledAs, faultOfPhone } from './phone-numbers.js';

const matching =
  (shape: RegExp, fault: string) =>
  (value: string): Fault =>
    shape.test(value) ? null : fault;

function faultOfIpList(value: string): Fault {
  const wrong = listOf(value).find((one) => isIP(one.replace(/\/\d{1,3}$/, '')) === 0);
  return wrong === undefined
    ? null
    : `has “${wrong.slice(0, 40)}” in it, which is no IP address such as 198.51.100.10`;
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/**
 * Formats that a field of type text, phone or number may name (`format` of orderEntryField), with what is wrong with a
 * value. A format that nobody knows lets everything pass: a catalogue may be newer than this process.
 */
export const FORMATS: Readonly<Record<string, (value: string) => Fault>> = {
  capCode: faultOfCapCode,
  domain: matching(new RegExp(`^(?:${LABEL}\\.)+[a-z]{2,63}$`, 'i'), 'is no domain such as example.com'),
  eid: faultOfEid,
  imei: faultOfImei,
  imeiRange: faultOfImeiRange,
  ipList: faultOfIpList,
  personName: matching(/^\p{L}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*)+$/u, 'needs a first and a last name'),
  phoneList: faultOfPhoneList,
  portAccount: matching(
    /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,29}$/,
    'is no account number: 3 to 30 letters and digits',
  ),
  portPin: matching(/^[A-Za-z0-9]{4,15}$/, 'is no transfer code: 4 to 15 letters and digits'),
  postcode: matching(/^\d{5}(-\d{4})?$/, 'is no ZIP code such as 44101'),
  time: matching(/^([01]?\d|2[0-3]):[0-5]\d$/, 'is no time such as 14:30'),
  tollFree: faultOfTollFree,
  tollFreeWish: faultOfTollFreeWish,
};
