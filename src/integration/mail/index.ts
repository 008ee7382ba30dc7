export { MailModule } from './mail.module.js';
export { isLoopback, type MailOptions } from './mail-options.js';
export { type Mail, Mailer, type MailLink } from './mail.js';
export { type MailState, MailStore, type StoredMail } from './mail.store.js';
