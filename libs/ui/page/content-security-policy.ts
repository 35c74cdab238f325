export interface PagePolicy {
  /** May run our own script file; the others run none. */
  readonly enhanced: boolean;
  /** Its script may send requests to us. */
  readonly asksItself: boolean;
  /** Origins at which a post to us may end: browsers hold redirects of a posted form to `form-action`. */
  readonly formTargets: readonly string[];
  readonly secure: boolean;
}

/** What a page may do: show our own files, post to us. */
export function contentSecurityPolicy({ enhanced, asksItself, formTargets, secure }: PagePolicy): string {
  return [
    "default-src 'none'",
    `script-src ${enhanced ? "'self'" : "'none'"}`,
    // Where no script runs, only tools that look at the page ask for something: Lighthouse fetches robots.txt under this very rule.
    ...(asksItself || !enhanced ? ["connect-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    ['form-action', "'self'", ...formTargets.filter(isOrigin)].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Nothing else may slip into the header. */
const isOrigin = (target: string): boolean => URL.canParse(target) && new URL(target).origin === target;
