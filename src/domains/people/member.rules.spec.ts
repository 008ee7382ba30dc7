import { Refusal } from '../helpers/index.js';
import { refuseRoles, refuseWithoutAdmin } from './member.rules.js';

const company = { customerId: '0190c3a1-0000-7000-8000-000000000001' };
const operator = { customerId: null };
const codeOf = (act: () => void): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('roles', () => {
  it.each([
    ['a company’s own', company, 'customer', ['buyer', 'approver'], [], undefined],
    ['none', company, 'customer', [], ['buyer'], 'rolesUnknown'],
    ['of staff at a company', company, 'customer', ['admin'], [], 'rolesUnknown'],
    ['of a company among staff', operator, 'staff', ['buyer'], [], 'rolesUnknown'],
    ['reseller by the company itself', company, 'customer', ['buyer', 'reseller'], [], 'resellerByOperator'],
    [
      'reseller taken by the company itself',
      company,
      'customer',
      ['buyer'],
      ['reseller'],
      'resellerByOperator',
    ],
    ['reseller kept', company, 'customer', ['buyer', 'reseller'], ['reseller'], undefined],
    ['reseller by the operator', company, 'staff', ['reseller'], [], undefined],
  ] as const)('%s', (_what, employer, by, roles, before, code) => {
    expect(codeOf(() => refuseRoles(employer, by, roles, before))).toBe(code);
  });
});

describe('the last administrator', () => {
  const dana = { id: 'dana', roles: ['companyAdmin', 'buyer'], status: 'active' } as const;
  const ben = { id: 'ben', roles: ['buyer'], status: 'active' } as const;
  const gone = { id: 'gone', roles: ['companyAdmin'], status: 'deactivated' } as const;

  it('neither leaves nor gives the role away', () => {
    const people = [dana, ben, gone];
    expect(codeOf(() => refuseWithoutAdmin(company, people, { ...dana, status: 'deactivated' }))).toBe(
      'lastAdmin',
    );
    expect(codeOf(() => refuseWithoutAdmin(company, people, { ...dana, roles: ['buyer'] }))).toBe(
      'lastAdmin',
    );
    expect(
      codeOf(() => refuseWithoutAdmin(company, people, { ...ben, status: 'deactivated' })),
    ).toBeUndefined();
  });

  it('is not the last when there is another active one', () => {
    const other = { ...ben, roles: ['companyAdmin'] } as const;
    expect(
      codeOf(() => refuseWithoutAdmin(company, [dana, other], { ...dana, roles: ['buyer'] })),
    ).toBeUndefined();
  });

  it('of the operator is the one with the role admin', () => {
    const morgan = { id: 'morgan', roles: ['admin'], status: 'active' } as const;
    expect(
      codeOf(() => refuseWithoutAdmin(operator, [morgan, dana], { ...morgan, status: 'deactivated' })),
    ).toBe('lastAdmin');
  });
});
