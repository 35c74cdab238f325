import { Alert, Bullets } from '#ui';
import type { DraftNotices as Notices, Notice } from '../drafts/notices.js';
import { de } from '../texts/de.js';
import { filingWords } from '../texts/filing.de.js';

/** What has to be told of a draft before anything else: files that are gone, and that it can not be sent any more. */
export function DraftNotices({ refused, withdrawnUntil, takenIn }: Notices) {
  return (
    <>
      {takenIn === undefined ? null : <TakenIn text={takenIn} />}
      {refused.length === 0 ? null : (
        <Alert kind="warning" title={de.drafts.refusedTitle(refused.length)}>
          <p>{de.drafts.refusedText}</p>
          <NoticeLinks notices={refused} />
          <p>{de.drafts.refusedAsk}</p>
        </Alert>
      )}
      {withdrawnUntil === undefined ? null : (
        <Alert kind="warning" title={de.drafts.withdrawnTitle}>
          <p>{de.drafts.withdrawnText(withdrawnUntil)}</p>
        </Alert>
      )}
    </>
  );
}

/** Whoever fills it in does so for somebody else, who hears what they declare. */
const TakenIn = ({ text }: { readonly text: string }) => (
  <Alert kind="info" title={filingWords.title}>
    <p>{filingWords.how(text)}</p>
    <p>{filingWords.read}</p>
  </Alert>
);

/** Each with the way to its page. */
export const NoticeLinks = ({ notices }: { readonly notices: readonly Notice[] }) => (
  <ul className="st-bullets">
    {notices.map(({ text, href }) => (
      <li key={`${href}${text}`}>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
);

/** What another device has saved on the page meanwhile, and the question which of the two counts. */
export const Conflict = ({ saved, address }: { readonly saved: readonly { readonly label: string; readonly value: string }[]; readonly address: string }) => (
  <Alert kind="warning" title={de.drafts.conflictTitle} live>
    {saved.length === 0 ? <p>{de.drafts.conflictNothing}</p> : <p>{de.drafts.conflictText}</p>}
    {saved.length === 0 ? null : <Bullets items={saved.map(({ label, value }) => `${label}: ${value}`)} />}
    <p>{de.drafts.conflictAsk}</p>
    <p>
      <a href={address}>{de.drafts.conflictTake}</a>
    </p>
  </Alert>
);
