import { useTown } from './use-town.js';

/** Title of the tab: what the page is, then where. Errors are said first, so that they are heard first. */
export function Title({ children, prefix = '' }: { readonly children: string; readonly prefix?: string }) {
  const town = useTown();
  return <title>{`${prefix}${children}${town === undefined ? '' : ` – ${town.name}`}`}</title>;
}
