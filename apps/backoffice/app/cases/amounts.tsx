import type { AmountsFragment } from '#api-client';
import { Moment } from '#ui/desk';
import { longDate } from '#ui/page';
import { shortDay } from '../texts/days.js';
import { de } from '../texts/de.js';

type Amounts = Pick<AmountsFragment, 'lines' | 'total' | 'dues'>;

/** Line by line, the sum, and when it is due; digits under digits. */
export const AmountsTable = ({ title, amounts }: { readonly title: string; readonly amounts: Amounts }) => (
  <table className="st-sums">
    <caption>{title}</caption>
    <thead className="kern-sr-only">
      <tr>
        <th scope="col">{de.amounts.line}</th>
        <th scope="col">{de.amounts.amount}</th>
      </tr>
    </thead>
    <tbody>
      {amounts.lines.map((line) => (
        <tr key={`${line.label}${line.detail}`}>
          <th scope="row">
            {line.label}
            <span className="st-sums__detail">{line.detail}</span>
          </th>
          <td className="st-number">{line.amount.text}</td>
        </tr>
      ))}
    </tbody>
    <tbody className="st-sums__total">
      <tr>
        <th scope="row">{de.amounts.total}</th>
        <td className="st-number">{amounts.total.text}</td>
      </tr>
    </tbody>
    <tbody>
      {amounts.dues.length === 0 ? (
        <tr>
          <th scope="row">{de.amounts.nothing}</th>
          <td />
        </tr>
      ) : null}
      {amounts.dues.map((due) => (
        <tr key={due.dueOn}>
          <th scope="row">
            {de.amounts.dues} <Moment iso={due.dueOn} exact={longDate(due.dueOn)}>{shortDay(due.dueOn)}</Moment>
          </th>
          <td className="st-number">{due.amount.text}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
