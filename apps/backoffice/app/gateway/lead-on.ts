import { redirect } from 'react-router';
import { BASE } from '../paths.js';

/** The page to see next, by its path on the host; the router puts our base in front of redirects itself. */
export function leadOn(path: string, headers: Readonly<Record<string, string>> = {}): Response {
  const below = path.slice(BASE.length);
  return redirect(below.startsWith('/') ? below : `/${below}`, { status: 303, headers });
}
