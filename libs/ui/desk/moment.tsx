/** A day in words that people think in, with the exact one on hover and in print. */
export const Moment = ({ iso, exact, children }: { readonly iso: string; readonly exact: string; readonly children: string }) => (
  <time className="st-moment" dateTime={iso} title={exact}>
    {children}
  </time>
);
