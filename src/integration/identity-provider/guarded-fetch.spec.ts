import { mayCall } from '../../domains/helpers/index.js';
import { guardedFetch } from './guarded-fetch.js';
import { ProviderError } from './identity-provider.port.js';

const COMPANY = { allowLoopback: false, allowPrivate: false };
const OPERATOR = { allowLoopback: false, allowPrivate: true };
const DEMO = { allowLoopback: true, allowPrivate: false };

describe('an address that a provider names', () => {
  it.each([
    ['93.184.215.14', true, true],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true, true],
    ['10.1.2.3', false, true],
    ['172.31.0.1', false, true],
    ['192.168.1.1', false, true],
    ['100.64.0.1', false, true],
    ['fd00::1', false, true],
    ['127.0.0.1', false, false],
    ['::1', false, false],
    ['169.254.169.254', false, false],
    ['::ffff:169.254.169.254', false, false],
    ['::ffff:127.0.0.1', false, false],
    ['::ffff:10.0.0.1', false, true],
    ['fe80::1', false, false],
    ['64:ff9b::7f00:1', false, false],
    ['2002:a9fe:a9fe::1', false, false],
    ['0.0.0.0', false, false],
    ['::', false, false],
    ['224.0.0.1', false, false],
  ])('%s may be called for a company: %p, for the operator: %p', (address, company, operator) => {
    expect([mayCall(address, COMPANY), mayCall(address, OPERATOR)]).toEqual([company, operator]);
  });

  it.each([
    ['http://93.184.215.14/', COMPANY],
    ['http://10.0.0.1/', { ...DEMO, allowPrivate: true }],
    ['https://127.0.0.1/', COMPANY],
    ['https://[::ffff:127.0.0.1]/', OPERATOR],
    ['https://169.254.169.254/latest/meta-data', DEMO],
    ['https://2852039166/', OPERATOR], // 169.254.169.254 as one number
    ['https://0x7f.1/', OPERATOR],
  ])('%s is not called', async (url, guard) => {
    await expect(guardedFetch(guard)(url)).rejects.toThrow(ProviderError);
  });
});
