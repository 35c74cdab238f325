import type { FilingWay } from '#api-client';
import { Button, ButtonRow, LinkButton, OwnForm } from '#ui';
import { useTexts } from '../texts/use-texts.js';

/** Whoever can not sign in goes on at the counter or on paper, as the law of the service allows; nothing is typed twice. */
export const OtherWays = ({ otherWays, laterPath, paperPath }: { readonly otherWays: readonly FilingWay[]; readonly laterPath: string; readonly paperPath: string }) => {
  const { filing } = useTexts();
  return (
    <>
      {otherWays.includes('COUNTER') ? (
        <OwnForm method="post" action={laterPath}>
          <h3>{filing.counterTitle}</h3>
          <p>{filing.counter}</p>
          <ButtonRow>
            <Button kind="secondary" name="_do" value="make">
              {filing.counterButton}
            </Button>
          </ButtonRow>
        </OwnForm>
      ) : null}
      {otherWays.includes('PAPER') ? (
        <div>
          <h3>{filing.paperTitle}</h3>
          <p>{filing.paper}</p>
          <ButtonRow>
            <LinkButton href={paperPath} kind="secondary">
              {filing.paperLink}
            </LinkButton>
          </ButtonRow>
        </div>
      ) : null}
    </>
  );
};
