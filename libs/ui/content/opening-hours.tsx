/** One line a day; a day without spans says so. */
export function OpeningHours({ days, closedText, caption }: { readonly days: readonly { readonly name: string; readonly spans: readonly string[] }[]; readonly closedText: string; readonly caption: string }) {
  return (
    <table className="st-hours">
      <caption className="kern-sr-only">{caption}</caption>
      <tbody>
        {days.map((day) => (
          <tr key={day.name}>
            <th scope="row">{day.name}</th>
            <td>{day.spans.length === 0 ? closedText : day.spans.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
