import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly heading: string;
  /** Said, not shown: the column explains itself to the eye. */
  readonly headingHidden?: boolean;
  /** Numbers stand at the end of their column, digit under digit. */
  readonly numeric?: boolean;
  /** May go where there is no room. */
  readonly wide?: boolean;
  cell(row: Row, at: number): ReactNode;
}

/** Many things, one line each. The first column names the line. */
export function LineTable<Row>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  classOf?(row: Row): string | undefined;
}) {
  return (
    <table className="st-lines">
      <caption className="kern-sr-only">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.heading} scope="col" className={classOf(column)}>
              <span className={column.headingHidden ? 'kern-sr-only' : undefined}>{column.heading}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, at) => (
          <tr key={props.keyOf(row)} className={props.classOf?.(row)}>
            {props.columns.map((column, place) => {
              const Cell = place === 0 ? 'th' : 'td';
              return (
                <Cell key={column.heading} scope={place === 0 ? 'row' : undefined} className={classOf(column)}>
                  {column.cell(row, at)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const classOf = ({ numeric, wide }: { readonly numeric?: boolean; readonly wide?: boolean }): string | undefined =>
  [numeric ? 'st-number' : '', wide ? 'st-lines__wide' : ''].filter((part) => part !== '').join(' ') || undefined;
