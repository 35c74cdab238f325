import type { ReactNode } from 'react';
import { formatFileSize } from '#sdk/form';
import { useLanguage } from '../language/language.js';

export interface ShownMessage {
  readonly id: string;
  /** From whoever reads: stands on the other side. */
  readonly own: boolean;
  readonly who: string;
  readonly when: ReactNode;
  readonly text: string;
  /** `gelesen am …`; absent when nobody needs to know. */
  readonly read?: string | undefined;
  readonly files: readonly { readonly name: string; readonly size: number; readonly state: string; readonly path: string | null }[];
}

export interface MessageWords {
  readonly fileWaiting: string;
  readonly fileRefused: string;
}

/** A conversation, oldest first. Line breaks of the writers stay. */
export function MessageList({ messages, words }: { readonly messages: readonly ShownMessage[]; readonly words: MessageWords }) {
  const locale = useLanguage();
  return (
    <ol className="st-messages">
      {messages.map((message) => (
        <li key={message.id} className={message.own ? 'st-message st-message--own' : 'st-message'}>
          <p className="st-message__head">
            <strong>{message.who}</strong> <span className="st-muted">{message.when}</span>
          </p>
          <p className="st-message__text">{message.text}</p>
          {message.files.length === 0 ? null : (
            <ul className="st-message__files">
              {message.files.map(({ name, size, state, path }) => (
                <li key={name}>
                  {path === null ? name : <a href={path}>{name}</a>} <span className="st-muted">({formatFileSize(size, locale)})</span>
                  {state === 'CLEAN' ? null : <span> {state === 'REFUSED' ? words.fileRefused : words.fileWaiting}</span>}
                </li>
              ))}
            </ul>
          )}
          {message.read === undefined ? null : <p className="st-muted st-message__read">{message.read}</p>}
        </li>
      ))}
    </ol>
  );
}
