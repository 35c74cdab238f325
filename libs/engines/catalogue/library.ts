import type { ServiceSnapshot } from './store/service-version.store.js';

export const SERVICE_LIBRARY = Symbol('SERVICE_LIBRARY');

/** The standard services of this release, found from their folders. */
export type ServiceLibrary = readonly ServiceSnapshot[];
