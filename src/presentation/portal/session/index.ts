export { SessionAnswers } from './session-answers.js';
export { SessionModule } from './session.module.js';
