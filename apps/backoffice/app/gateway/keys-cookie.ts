/** `off` in browsers in which single keys shall do nothing. */
export const KEYS_COOKIE = '__Host-keys';
