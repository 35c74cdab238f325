const OWN_PATH = /^\/(?!\/)[\w\-./]*(\?[\w\-.=&%]*)?$/;

/** A page of this portal, for going on there; anything else in an address is not followed. */
export const ownPath = (asked: string, otherwise = '/konto'): string => (OWN_PATH.test(asked) && !asked.includes('//') && !asked.includes('..') ? asked : otherwise);
