export { NeedsAnswer } from './needs-answer.entity.js';
export { NeedsAssessment } from './needs-assessment.entity.js';
export { NeedsPresence } from './needs-presence.entity.js';
export { NeedsQuestionnaire } from './questionnaire.entity.js';
export { NeedsShare } from './needs-share.entity.js';
export { QueryProductRecommendation } from './query-product-recommendation.entity.js';
