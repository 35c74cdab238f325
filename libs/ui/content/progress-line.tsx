/** Where one is in a form, in words and as a thin line. */
export function ProgressLine({ text, done, of }: { readonly text: string; readonly done: number; readonly of: number }) {
  return (
    <div className="st-progress">
      <p className="st-progress__text">{text}</p>
      <progress className="st-progress__bar" value={done} max={of} aria-hidden="true" />
    </div>
  );
}
