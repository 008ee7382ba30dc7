export * from './assessment/needs-assessment.js';
export {
  type Answerer,
  NeedsAssessmentRepository,
  unknownAssessment,
} from './assessment/needs-assessment.repository.js';
export {
  type NeedsAction,
  type NeedsState,
  needsStateMachine,
} from './assessment/needs-assessment.state-machine.js';
export { NeedsPresenceRepository, PRESENCE_MS } from './assessment/needs-presence.repository.js';
export { NeedsShareRepository } from './assessment/needs-share.repository.js';
export { questionnaireDefinition, queryProductRecommendationDefinition } from './definitions.js';
export { AnswerReader } from './matching/answer-reader.js';
export {
  type AnswerRef,
  type Answers,
  answersOf,
  answerWords,
  faultOfAnswer,
  FIRST_SITE,
  isSite,
  nextSite,
  questionAt,
  siteName,
  sitesOf,
  WHOLE,
} from './matching/answers.js';
export type { Facts, OfferingFacts, OwnedService, SiteAvailability } from './matching/facts.js';
export { type MatchOptions, matchNeeds } from './matching/match-needs.js';
export type * from './matching/match-result.js';
export { NeedsModule } from './needs.module.js';
export type * from './questionnaire/questionnaire.js';
export { readQuestionnaire, type ReadQuestionnaire } from './questionnaire/read-questionnaire.js';
export { answerFrom, type Fault } from './questionnaire/read-parts.js';
export { type FailedExample, recommendedIn, runExamples } from './run-examples.js';
