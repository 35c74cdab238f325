import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';

/** It is done: one quiet area with what to keep in large digits. */
export function Panel({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="st-panel">
      <h1 className="st-panel__title">
        <Icon name="success" />
        {title}
      </h1>
      {children}
    </div>
  );
}

/** A number to keep. It carries its value for the enhancer that copies it. */
export function KeepNumber({ label, value, copyText, copiedText }: { readonly label: string; readonly value: string; readonly copyText: string; readonly copiedText: string }) {
  return (
    <div className="st-keep">
      <dt>{label}</dt>
      <dd>
        <copy-text data-copy={copyText} data-copied={copiedText}>
          <strong className="st-keep__value">{value}</strong>
        </copy-text>
      </dd>
    </div>
  );
}
