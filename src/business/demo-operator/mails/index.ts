export { type DemoMail, ReadDemoMails } from './read-demo-mails.use-case.js';
