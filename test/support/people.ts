import type { TestApp } from './app.js';
import type { Browser } from './shopper.js';

export const PASSWORD = 'four small foxes dance';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly link: { readonly label: string; readonly path: string } | null;
}

export const registration = (email: string, other: object = {}): object => ({
  kind: 'consumer',
  givenName: 'Wanda',
  familyName: 'Rivers',
  email,
  password: PASSWORD,
  ...other,
});

/** The mails to an address, the newest first, as the demo shows them. */
export async function mailsTo(app: TestApp, email: string): Promise<Letter[]> {
  const { body } = await app.http().get('/api/v1/demo/mails').query({ limit: 100 }).expect(200);
  return (body as Letter[]).filter(({ to }) => to === email);
}

/** The secret in the link of the newest mail with this subject. */
export async function tokenFrom(app: TestApp, email: string, subject: string): Promise<string> {
  const mail = (await mailsTo(app, email)).find((one) => one.subject === subject);
  const token = mail?.link && new URL(mail.link.path, app.url).searchParams.get('token');
  if (!token) throw new Error(`No mail to ${email} with the subject ${subject} has a link with a token.`);
  return token;
}

export const verifyToken = (app: TestApp, email: string): Promise<string> =>
  tokenFrom(app, email, 'Confirm your e-mail address');

/** Signs a person up with an address of their own. */
export async function signUp(app: TestApp, email: string, other: object = {}): Promise<void> {
  await app.http().post('/api/v1/registrations').send(registration(email, other)).expect(202);
}

/** Somebody who has signed up, confirmed the address and signed in. */
export async function newPerson(app: TestApp, email: string, other: object = {}): Promise<Browser> {
  await signUp(app, email, other);
  const token = await verifyToken(app, email);
  await app.http().post('/api/v1/email-verifications/confirm').send({ token }).expect(200);
  return app.signIn(email, PASSWORD);
}
