export { RecommendationApiModule } from './recommendation.module.js';
