export { type BundleParts, bundlesAmong, type GroupAtSite, groupsAtSites } from './bundle-parts.js';
export { type BundleChange, type BundleFinding, judgeBundles } from './judge-bundles.js';
