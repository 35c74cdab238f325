/** The law packs of this release, found from their folders. */
export const LAW_PACKS = Symbol('LAW_PACKS');
