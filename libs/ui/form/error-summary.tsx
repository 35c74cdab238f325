import { Icon } from '../icon/icon.js';

export interface SummaryError {
  /** Id of the input that has to be put right. */
  readonly id: string;
  readonly text: string;
}

/** First on a page that was sent with mistakes. It takes the focus without script (`autofocus`), so that it is read first. */
export function ErrorSummary({ title, errors }: { readonly title: string; readonly errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;

  return (
    <div className="st-errors" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autoFocus>
      <h2 id="error-summary-title" className="st-errors__title">
        <Icon name="danger" />
        {title}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.id + error.text}>
            <a href={`#${error.id}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
