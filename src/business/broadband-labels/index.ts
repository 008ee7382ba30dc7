export type { BroadbandLabel } from './broadband-label.js';
export { BroadbandLabelsModule } from './broadband-labels.module.js';
export { BroadbandLabels } from './broadband-labels.use-case.js';
export { labelFile } from './label-file.js';
