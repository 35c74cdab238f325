import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Column } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

type Status = keyof typeof de.problems;

const isStatus = (status: number): status is Status => status in de.problems;

/** What went wrong and how to go on. */
export function ProblemPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text] = de.problems[isStatus(status) ? status : status < 500 ? 404 : 500];
  return (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="st-lead">{text}</p>
    </Column>
  );
}
