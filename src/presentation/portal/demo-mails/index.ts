export { DemoMailsModule } from './demo-mails.module.js';
