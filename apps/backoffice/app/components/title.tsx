import { de } from '../texts/de.js';
import { useFrame } from './use-frame.js';

/** Title of the tab: what the page is, then where. */
export function Title({ children }: { readonly children: string }) {
  const frame = useFrame();
  return <title>{`${children} – ${frame === undefined ? '' : `${frame.town.name} · `}${de.shell.title}`}</title>;
}
