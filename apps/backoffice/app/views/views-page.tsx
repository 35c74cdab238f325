import type { DeskPeopleQuery, NamedViewFragment } from '#api-client';
import { Alert, ButtonRow, TextField } from '#ui';
import { KeyButton } from '#ui/desk';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useDesk } from '../components/use-desk.js';
import { inboxPath } from '../paths.js';
import { viewsDe as words } from '../texts/views.de.js';
import { KeepViewForm } from './keep-view-form.js';
import type { Filter } from './keep-view-form.js';
import { useHeaded } from './use-headed.js';

/** A form that came back: to keep a view when it names none, else to rename one. */
export interface ReturnedView {
  readonly viewId: string;
  readonly name: string;
  readonly error: string;
  readonly forWhom: string;
  readonly filter: Filter;
}

interface Shown {
  readonly departments: DeskPeopleQuery['departments'];
  readonly done: string | null;
  readonly returned: ReturnedView | undefined;
}

const DONE: Readonly<Record<string, string>> = { geloescht: words.removed, umbenannt: words.renamed };

/** All named filters, to rename and to delete. */
export function ViewsPage({ departments, done, returned }: Shown) {
  const views = useDesk()?.savedViews ?? [];
  const heads = useHeaded(departments);
  const said = returned === undefined ? DONE[done ?? ''] : undefined;
  return (
    <DeskPage>
      <Title>{words.title}</Title>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {said === undefined ? null : <Alert kind="success" title={said} live />}
      {returned === undefined || returned.viewId !== '' ? null : <KeepViewForm filter={returned.filter} heads={heads} name={returned.name} forWhom={returned.forWhom} error={returned.error} />}
      {views.length === 0 ? <p className="st-muted">{words.none}</p> : null}
      <Group title={words.own} views={views.filter(({ department }) => department === null)} returned={returned} />
      {departments.map(({ code, name }) => (
        <Group key={code} title={words.ofDepartment(name)} views={views.filter(({ department }) => department === code)} returned={returned} />
      ))}
    </DeskPage>
  );
}

const Group = ({ title, views, returned }: { readonly title: string; readonly views: readonly NamedViewFragment[]; readonly returned: ReturnedView | undefined }) =>
  views.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul className="st-runs">
        {views.map((view) => (
          <li key={view.id}>
            <p>
              <a href={inboxPath(view.view, { search: view.search ?? '', label: view.label })}>{view.name}</a>
            </p>
            {view.mayChange ? <Change view={view} returned={returned?.viewId === view.id ? returned : undefined} /> : <p className="st-muted">{words.byHead}</p>}
          </li>
        ))}
      </ul>
    </>
  );

const Change = ({ view, returned }: { readonly view: NamedViewFragment; readonly returned: ReturnedView | undefined }) => (
  <submit-once>
    <form method="post" className="st-note" noValidate>
      <input type="hidden" name="viewId" value={view.id} />
      <TextField id={`name-${view.id}`} name="name" label={words.newName(view.name)} value={returned?.name ?? view.name} error={returned?.error} maxLength={40} />
      <ButtonRow>
        <KeyButton kind="secondary" value="rename">
          {words.rename}
        </KeyButton>
        <KeyButton kind="quiet" value="delete">
          {words.remove(view.name)}
        </KeyButton>
      </ButtonRow>
    </form>
  </submit-once>
);
