import type { ReactNode } from 'react';
import { berlinDate } from '#kernel';
import { Details } from '#ui';
import { Facts, KeyButton, Moment } from '#ui/desk';
import { longDate } from '#ui/page';
import type { DeskCase } from '../rulings/drafts.js';
import { shortDay } from '../texts/days.js';
import { de } from '../texts/de.js';

const day = (iso: string) => <Moment iso={iso} exact={longDate(iso)}>{shortDay(iso)}</Moment>;

/** The days of a notice that count in law. */
export function NoticeFacts({ notice }: { readonly notice: NonNullable<DeskCase['notice']> }) {
  const { letter } = notice;
  const rows: (readonly [string, ReactNode])[] = [
    [de.notice.issuedAt, <Moment key="issued" iso={notice.issuedAt} exact={longDate(notice.issuedAt)}>{shortDay(berlinDate(new Date(notice.issuedAt)))}</Moment>],
    [de.notice.dispatchedOn, wayOut(notice)],
    ...(notice.channel === 'OWN_PORTAL' ? [[de.notice.fetchedAt, notice.fetchedAt === null ? de.notice.notFetched : day(notice.fetchedAt)] as const] : []),
    ...(notice.servedOn === null ? [] : [[de.notice.servedOn, day(notice.servedOn)] as const]),
    ...(notice.remedyEndsOn === null ? [] : [[de.notice.remedyEndsOn, day(notice.remedyEndsOn)] as const]),
  ];
  return (
    <>
      <Facts rows={rows} />
      <p>
        <a href={notice.pdfPath} target="_blank" rel="noopener">
          {letter?.subject ?? de.notice.paper} (PDF)
        </a>
      </p>
    </>
  );
}

function wayOut({ channel, letter, notifiedOn, providedAt }: NonNullable<DeskCase['notice']>): ReactNode {
  if (channel === 'OWN_PORTAL') return de.notice.onPortal(longDate(notifiedOn!));
  if (channel === 'ACCOUNT_MAILBOX') return providedAt === null ? de.notice.notProvided : de.notice.provided(longDate(providedAt));
  if (letter === null) return de.notice.byMail;
  return letter.dispatchedOn === null ? de.notice.notDispatched : day(letter.dispatchedOn);
}

const SENT_AGAIN: readonly DeskCase['state'][] = ['ANSWERED', 'DISPATCHED', 'AWAITING_PAYMENT', 'TO_POST', 'ISSUED'];

/** A notice that did not arrive is made once more. */
export const Reissue = ({ row }: { readonly row: DeskCase }) =>
  !SENT_AGAIN.includes(row.state) || !row.mayDecide ? null : (
    <Details summary={de.notice.reissue}>
      <submit-once>
        <form method="post" className="st-note">
          <input type="hidden" name="version" value={row.version} />
          <p>{de.notice.reissueLead}</p>
          {row.payment === null ? null : <p>{row.payment.settled ? de.notice.reissuePaid : de.notice.reissueOwed}</p>}
          <KeyButton kind="secondary" value="reissue">
            {de.notice.reissueButton}
          </KeyButton>
        </form>
      </submit-once>
    </Details>
  );

const settledText = ({ total, takenBack }: NonNullable<DeskCase['payment']>): string => (takenBack.cents > 0 && total.cents === 0 ? de.money.nothing : de.money.settled);

/** What is owed and what has come in. */
export function MoneyFacts({ payment }: { readonly payment: NonNullable<DeskCase['payment']> }) {
  return (
    <>
      <Facts
        rows={[
          [de.money.reference, <span key="reference" className="st-number">{payment.reference}</span>],
          ...(payment.takenBack.cents === 0 ? [] : [[de.money.takenBack, <span key="back" className="st-number">{payment.takenBack.text}</span>] as const]),
          [payment.takenBack.cents === 0 ? de.money.total : de.money.kept, <span key="total" className="st-number">{payment.total.text}</span>],
          [de.money.open, <span key="open" className="st-number">{payment.settled ? settledText(payment) : payment.open.text}</span>],
        ]}
      />
      {payment.dues.length < 2 ? null : <Dues dues={payment.dues} />}
    </>
  );
}

const Dues = ({ dues }: { readonly dues: NonNullable<DeskCase['payment']>['dues'] }) => (
  <table className="st-sums">
    <thead>
      <tr>
        <th scope="col">{de.money.due}</th>
        <th scope="col" className="st-number">{de.money.of}</th>
        <th scope="col" className="st-number">{de.money.open}</th>
      </tr>
    </thead>
    <tbody>
      {dues.map((due) => (
        <tr key={due.dueOn}>
          <th scope="row">{day(due.dueOn)}</th>
          <td className="st-number">{due.amount.text}</td>
          <td className="st-number">{due.open.text}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
