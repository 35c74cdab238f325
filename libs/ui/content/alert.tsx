import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';

export type AlertKind = 'info' | 'success' | 'warning' | 'danger';

/** A message with word and icon. Give it `live` when it answers what somebody just did. */
export function Alert(props: { readonly kind: AlertKind; readonly title: string; readonly level?: 2 | 3; readonly live?: boolean; readonly children?: ReactNode }) {
  const Heading = `h${props.level ?? 2}` as const;
  return (
    <div className={`st-alert st-alert--${props.kind}`} role={props.live ? 'status' : undefined}>
      <Heading className="st-alert__title">
        <Icon name={props.kind} />
        {props.title}
      </Heading>
      {props.children === undefined ? null : <div className="st-alert__body">{props.children}</div>}
    </div>
  );
}
