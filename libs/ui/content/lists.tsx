/** Short statements below each other. */
export function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="st-bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What happens, in this order. */
export function Steps({ items }: { readonly items: readonly string[] }) {
  return (
    <ol className="st-steps">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}
