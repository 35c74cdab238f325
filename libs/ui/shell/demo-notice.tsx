/** Calm, on every page: this is a demonstration and not the town's own site. */
export function DemoNotice({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <aside className="st-demo" aria-label={label}>
      <p className="st-wide">{children}</p>
    </aside>
  );
}
