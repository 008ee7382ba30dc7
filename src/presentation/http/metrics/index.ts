export { HttpMetrics } from './http-metrics.js';
export { MetricsController } from './metrics.controller.js';
