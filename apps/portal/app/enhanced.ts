/** Handle of a route whose page loads the enhancers. */
export const ENHANCED = { enhance: true } as const;

export const isEnhanced = (handle: unknown): boolean => typeof handle === 'object' && handle !== null && 'enhance' in handle && handle.enhance === true;
