/** Where a login may lead: a path of the staff site on this host, never another address. */
export function safeReturnPath(asked: string | undefined): string {
  return asked !== undefined && /^\/amt(\/[\w\-./]*)?(\?[\w\-.=&%]*)?$/.test(asked) && !asked.includes('//') && !asked.includes('..') ? asked : '/amt';
}
