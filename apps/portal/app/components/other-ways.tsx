import type { FilingWay } from '#api-client';
import { Button, ButtonRow, LinkButton } from '#ui';
import { filingWords } from '../texts/filing.de.js';

/** Whoever can not sign in goes on at the counter or on paper, as the law of the service allows; nothing is typed twice. */
export const OtherWays = ({ otherWays, laterPath, paperPath }: { readonly otherWays: readonly FilingWay[]; readonly laterPath: string; readonly paperPath: string }) => (
  <>
    {otherWays.includes('COUNTER') ? (
      <form method="post" action={laterPath}>
        <h3>{filingWords.counterTitle}</h3>
        <p>{filingWords.counter}</p>
        <ButtonRow>
          <Button kind="secondary" name="_do" value="make">
            {filingWords.counterButton}
          </Button>
        </ButtonRow>
      </form>
    ) : null}
    {otherWays.includes('PAPER') ? (
      <div>
        <h3>{filingWords.paperTitle}</h3>
        <p>{filingWords.paper}</p>
        <ButtonRow>
          <LinkButton href={paperPath} kind="secondary">
            {filingWords.paperLink}
          </LinkButton>
        </ButtonRow>
      </div>
    ) : null}
  </>
);
