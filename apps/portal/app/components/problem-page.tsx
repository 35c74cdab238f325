import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button, ButtonRow, Column, LinkButton } from '#ui';
import { typedAgainIn } from '../drafts/keep-typed.js';
import { HiddenInputs } from './hidden-inputs.js';
import { Title } from './title.js';
import { TownPage } from './town-page.js';
import { useTown } from './use-town.js';
import type { Words } from '../texts/words.js';
import { useTexts } from '../texts/use-texts.js';

type Problems = Words['problems'];

const isStatus = (problems: Problems, status: number): status is keyof Problems => status in problems;

/** What went wrong and how to go on, in the town's dress if the town is known. */
export function ProblemPage() {
  const t = useTexts();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const typed = isRouteErrorResponse(error) ? typedAgainIn(error) : undefined;
  const town = useTown();
  const [title, text] = t.problems[isStatus(t.problems, status) ? status : status < 500 ? 404 : 500];
  const body = (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="st-lead">{text}</p>
      {typed === undefined ? null : (
        <form method="post" className="st-form">
          <p>{t.drafts.downText}</p>
          <HiddenInputs raw={typed} />
          <ButtonRow>
            <Button>{t.drafts.downAgain}</Button>
          </ButtonRow>
        </form>
      )}
      {town === undefined ? null : (
        <ButtonRow>
          <LinkButton href="/">{t.shell.toHome}</LinkButton>
          <LinkButton href="/dienste" kind="secondary">
            {t.shell.services}
          </LinkButton>
        </ButtonRow>
      )}
    </Column>
  );
  return town === undefined ? <main>{body}</main> : <TownPage town={town} page="problems">{body}</TownPage>;
}
