/** What a route says about its pages. */
export interface RouteHandle {
  /** Loads the enhancers. */
  readonly enhance?: boolean;
  /** Its enhancers ask the site themselves, by `fetch`. */
  readonly asksItself?: boolean;
  /** Shows what concerns one person: never kept by a browser or a proxy. */
  readonly personal?: boolean;
  /** Its form may end at one of the origins that the gateway names, such as payment providers, or that its own loader names as `formTarget`. */
  readonly leavesTown?: boolean;
}

/** The handles of all matched routes as one. */
export function mergedHandle(handles: readonly unknown[]): Required<RouteHandle> {
  const known = handles.filter((handle) => typeof handle === 'object' && handle !== null) as readonly RouteHandle[];
  const some = (key: keyof RouteHandle): boolean => known.some((handle) => handle[key]);
  return { enhance: some('enhance'), asksItself: some('asksItself'), personal: some('personal'), leavesTown: some('leavesTown') };
}
