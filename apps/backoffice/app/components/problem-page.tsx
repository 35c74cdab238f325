import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ButtonRow, Column, LinkButton } from '#ui';
import type { Kept } from '../gateway/ask-desk.js';
import { inboxPath } from '../paths.js';
import { de } from '../texts/de.js';
import { DeskPage } from './desk-page.js';
import { ExpiredPage } from './expired-page.js';
import { Title } from './title.js';
import { useFrame } from './use-frame.js';

type Status = keyof typeof de.problems;

const isStatus = (status: number): status is Status => status in de.problems;

/** What went wrong and how to go on, with everything around it that could be loaded. */
export function ProblemPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kept = isRouteErrorResponse(error) && status === 401 ? (error.data as { readonly kept: Kept }).kept : undefined;
  return <DeskPage>{kept === undefined ? <Problem status={status} /> : <ExpiredPage kept={kept} />}</DeskPage>;
}

function Problem({ status }: { readonly status: number }) {
  const [title, text] = de.problems[isStatus(status) ? status : status < 500 ? 404 : 500];
  const isInTown = useFrame() !== undefined;
  return (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="st-lead">{text}</p>
      {isInTown ? (
        <ButtonRow>
          <LinkButton href={inboxPath('TEAM')}>{de.inbox.toTeam}</LinkButton>
        </ButtonRow>
      ) : null}
    </Column>
  );
}
