import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, body, client, type Answer } from './client';
import type { components } from './schema.generated';

/** Calls and queries about a person's own account; shapes are documented in /openapi.json. */
type Schemas = components['schemas'];

export type Account = Schemas['AccountDto'];
export type Enrolment = Schemas['EnrolmentDto'];
export type QrCode = Schemas['QrCodeDto'];
export type OwnSession = Schemas['OwnSessionDto'];
export type Registration = Schemas['RegistrationDto'];
export type DemoMail = Schemas['DemoMailDto'];

export const accountQuery = () =>
  queryOptions({ queryKey: ['account'], queryFn: () => body(client.GET('/api/v1/account')) });

export const ownSessionsQuery = () =>
  queryOptions({
    queryKey: ['account', 'sessions'],
    queryFn: (): Promise<Answer<OwnSession[]>> =>
      answer(client.GET('/api/v1/account/sessions', { params: { query: { limit: 100 } } })),
  });

export const demoMailsQuery = (offset: number, limit: number) =>
  queryOptions({
    queryKey: ['demo-mails', offset, limit],
    queryFn: (): Promise<Answer<DemoMail[]>> =>
      answer(client.GET('/api/v1/demo/mails', { params: { query: { offset, limit } } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const register = async (registration: Registration): Promise<void> => {
  await answer(client.POST('/api/v1/registrations', { body: registration }));
};

export const sendVerification = async (): Promise<void> => {
  await answer(client.POST('/api/v1/email-verifications'));
};

export const confirmEmail = (token: string) =>
  body(client.POST('/api/v1/email-verifications/confirm', { body: { token } }));

export const requestReset = async (email: string): Promise<void> => {
  await answer(client.POST('/api/v1/password-resets', { body: { email } }));
};

export const resetPassword = async (token: string, password: string): Promise<void> => {
  await answer(client.POST('/api/v1/password-resets/confirm', { body: { token, password } }));
};

export const rename = (givenName: string, familyName: string): Promise<Account> =>
  body(client.PATCH('/api/v1/account', { body: { givenName, familyName } }));

export const changePassword = async (currentPassword: string, newPassword: string): Promise<void> => {
  await answer(client.PUT('/api/v1/account/password', { body: { currentPassword, newPassword } }));
};

export const beginSecondFactor = (currentPassword: string): Promise<Enrolment> =>
  body(client.POST('/api/v1/account/second-factor', { body: { currentPassword } }));

export const confirmSecondFactor = async (code: string): Promise<string[]> =>
  (await body(client.POST('/api/v1/account/second-factor/confirm', { body: { code } }))).recoveryCodes;

export const removeSecondFactor = async (currentPassword: string): Promise<void> => {
  await answer(client.POST('/api/v1/account/second-factor/remove', { body: { currentPassword } }));
};

export const renewRecoveryCodes = async (currentPassword: string): Promise<string[]> =>
  (await body(client.POST('/api/v1/account/recovery-codes', { body: { currentPassword } }))).recoveryCodes;

export const endSession = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } }));
};

export const endOtherSessions = async (): Promise<number> =>
  (await body(client.DELETE('/api/v1/account/sessions'))).ended;
