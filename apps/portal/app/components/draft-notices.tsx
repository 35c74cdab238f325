import { Alert, Bullets, OwnLink } from '#ui';
import type { DraftNotices as Notices, Notice } from '../drafts/notices.js';
import { useTexts } from '../texts/use-texts.js';

/** What has to be told of a draft before anything else: files that are gone, and that it can not be sent any more. */
export function DraftNotices({ refused, withdrawnUntil, takenIn }: Notices) {
  const t = useTexts();
  return (
    <>
      {takenIn === undefined ? null : <TakenIn text={takenIn} />}
      {refused.length === 0 ? null : (
        <Alert kind="warning" title={t.drafts.refusedTitle(refused.length)}>
          <p>{t.drafts.refusedText}</p>
          <NoticeLinks notices={refused} />
          <p>{t.drafts.refusedAsk}</p>
        </Alert>
      )}
      {withdrawnUntil === undefined ? null : (
        <Alert kind="warning" title={t.drafts.withdrawnTitle}>
          <p>{t.drafts.withdrawnText(withdrawnUntil)}</p>
        </Alert>
      )}
    </>
  );
}

/** Whoever fills it in does so for somebody else, who hears what they declare. */
function TakenIn({ text }: { readonly text: string }) {
  const { filing } = useTexts();
  return (
    <Alert kind="info" title={filing.title}>
      <p>{filing.how(text)}</p>
      <p>{filing.read}</p>
    </Alert>
  );
}

/** Each with the way to its page. */
export const NoticeLinks = ({ notices }: { readonly notices: readonly Notice[] }) => (
  <ul className="st-bullets">
    {notices.map(({ text, href }) => (
      <li key={`${href}${text}`}>
        <OwnLink href={href}>{text}</OwnLink>
      </li>
    ))}
  </ul>
);

/** What another device has saved on the page meanwhile, and the question which of the two counts. */
export const Conflict = ({ saved, address }: { readonly saved: readonly { readonly label: string; readonly value: string }[]; readonly address: string }) => {
  const t = useTexts();
  return (
    <Alert kind="warning" title={t.drafts.conflictTitle} live>
      {saved.length === 0 ? <p>{t.drafts.conflictNothing}</p> : <p>{t.drafts.conflictText}</p>}
      {saved.length === 0 ? null : <Bullets items={saved.map(({ label, value }) => `${label}: ${value}`)} />}
      <p>{t.drafts.conflictAsk}</p>
      <p>
        <OwnLink href={address}>{t.drafts.conflictTake}</OwnLink>
      </p>
    </Alert>
  );
};
