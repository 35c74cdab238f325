import type { OpenForm } from '../language/language-menu.js';

/** What a route says about its pages. */
export interface RouteHandle {
  /** Loads the enhancers. */
  readonly enhance?: boolean;
  /** Its enhancers ask the site themselves, by `fetch`. */
  readonly asksItself?: boolean;
  /** Shows what concerns one person: never kept by a browser or a proxy. */
  readonly personal?: boolean;
  /** The page itself is for everybody, even where it shows besides what somebody has begun: it has one address that search engines may know. */
  readonly forAll?: boolean;
  /** Its form may end at one of the origins that the gateway names, such as payment providers, or that its own loader names as `formTarget`. */
  readonly leavesTown?: boolean;
  /**
   * The form of a page that goes along when somebody changes the language, as its loader's data have it.
   * Its address, where that is not the page's own.
   */
  readonly openForm?: (loaded: never) => (OpenForm & { readonly address?: string }) | undefined;
}

type Switch = Exclude<keyof RouteHandle, 'openForm'>;

/** The handles of all matched routes as one. */
export function mergedHandle(handles: readonly unknown[]): Readonly<Record<Switch, boolean>> {
  const known = handles.filter((handle) => typeof handle === 'object' && handle !== null) as readonly RouteHandle[];
  const some = (key: Switch): boolean => known.some((handle) => handle[key]);
  return { enhance: some('enhance'), asksItself: some('asksItself'), personal: some('personal'), leavesTown: some('leavesTown'), forAll: some('forAll') };
}
