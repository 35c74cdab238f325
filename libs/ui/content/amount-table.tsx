export interface AmountRow {
  readonly label: string;
  readonly detail?: string;
  readonly amount: string;
}

/** Amounts line by line with their sum; digits stand under digits. */
export function AmountTable(props: {
  readonly caption: string;
  readonly headings: readonly [string, string];
  readonly rows: readonly AmountRow[];
  readonly total?: { readonly label: string; readonly amount: string };
}) {
  return (
    <table className="st-table">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.headings[0]}</th>
          <th scope="col" className="st-table__amount">
            {props.headings[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={`${row.label}${row.detail ?? ''}`}>
            <th scope="row">
              {row.label}
              {row.detail ? <span className="st-table__detail">{row.detail}</span> : null}
            </th>
            <td className="st-table__amount">{row.amount}</td>
          </tr>
        ))}
      </tbody>
      {props.total === undefined ? null : (
        <tfoot>
          <tr>
            <th scope="row">{props.total.label}</th>
            <td className="st-table__amount">{props.total.amount}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
