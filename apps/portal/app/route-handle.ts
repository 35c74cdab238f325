/** What a route says about its pages. */
export interface RouteHandle {
  /** Loads the enhancers. */
  readonly enhance?: boolean;
  /** Shows what concerns one person: never kept by a browser or a proxy. */
  readonly personal?: boolean;
}

/** The handles of all matched routes as one. */
export function mergedHandle(handles: readonly unknown[]): RouteHandle {
  const known = handles.filter((handle) => typeof handle === 'object' && handle !== null) as readonly RouteHandle[];
  return { enhance: known.some((handle) => handle.enhance), personal: known.some((handle) => handle.personal) };
}
