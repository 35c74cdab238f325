import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button, ButtonRow, Column, LinkButton } from '#ui';
import { typedAgainIn } from '../drafts/keep-typed.js';
import { de } from '../texts/de.js';
import { HiddenInputs } from './hidden-inputs.js';
import { Title } from './title.js';
import { TownPage } from './town-page.js';
import { useTown } from './use-town.js';

type Status = keyof typeof de.problems;

const isStatus = (status: number): status is Status => status in de.problems;

/** What went wrong and how to go on, in the town's dress if the town is known. */
export function ProblemPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const typed = isRouteErrorResponse(error) ? typedAgainIn(error) : undefined;
  const town = useTown();
  const [title, text] = de.problems[isStatus(status) ? status : status < 500 ? 404 : 500];
  const body = (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="st-lead">{text}</p>
      {typed === undefined ? null : (
        <form method="post" className="st-form">
          <p>{de.drafts.downText}</p>
          <HiddenInputs raw={typed} />
          <ButtonRow>
            <Button>{de.drafts.downAgain}</Button>
          </ButtonRow>
        </form>
      )}
      {town === undefined ? null : (
        <ButtonRow>
          <LinkButton href="/">{de.done.toHome}</LinkButton>
          <LinkButton href="/dienste" kind="secondary">
            {de.shell.services}
          </LinkButton>
        </ButtonRow>
      )}
    </Column>
  );
  return town === undefined ? <main>{body}</main> : <TownPage town={town}>{body}</TownPage>;
}
