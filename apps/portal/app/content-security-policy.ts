/** What a page may do: show our own files, post to us. `enhanced` pages may run our own script file, the others none. */
export function contentSecurityPolicy({ enhanced, secure }: { readonly enhanced: boolean; readonly secure: boolean }): string {
  return [
    "default-src 'none'",
    `script-src ${enhanced ? "'self'" : "'none'"}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
