import type { MessageTemplate } from '#sdk/service';
import type { ServiceSnapshot } from './store/service-version.store.js';

export const SERVICE_LIBRARY = Symbol('SERVICE_LIBRARY');

/** A standard service of this release. */
export interface LibraryService extends ServiceSnapshot {
  /** What the desk begins a message with; always that of this release, no part of a published version. */
  readonly messages?: readonly MessageTemplate[];
}

/** The standard services of this release, found from their folders. */
export type ServiceLibrary = readonly LibraryService[];
