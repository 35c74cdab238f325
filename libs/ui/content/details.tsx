import type { ReactNode } from 'react';

/** Folded away until somebody wants it; opens without script. */
export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="st-details">
      <summary>{summary}</summary>
      <div className="st-details__body">{children}</div>
    </details>
  );
}
