import { renderToStaticMarkup } from 'react-dom/server';
import { Alert, AmountTable, ErrorSummary, Header, SearchBox, ServiceList, SummaryList, Timeline } from '#ui';

describe('what people read', () => {
  it('lists services as links with heading, facts and what is not online', () => {
    const html = renderToStaticMarkup(<ServiceList entries={[{ href: '/dienste/x', deed: 'Hund anmelden', facts: ['84,00 Euro'], badge: 'noch nicht online' }]} />);
    expect(html).toContain('<h3 class="st-service__deed"><a href="/dienste/x">Hund anmelden</a></h3>');
    expect(html).toContain('noch nicht online');
  });

  it('says for everybody what the dots of a timeline show', () => {
    const words = { done: 'Erledigt', now: 'Läuft', later: 'Später' };
    const html = renderToStaticMarkup(<Timeline stateWords={words} items={[{ title: 'Eingegangen', text: '', when: '4. Januar', state: 'done' }, { title: 'Prüfung', text: '', state: 'now' }]} />);
    expect(html).toContain('Erledigt · 4. Januar');
    expect(html).toContain('aria-current="step"');
  });

  it('gives a table of amounts caption, scopes and sum', () => {
    const html = renderToStaticMarkup(<AmountTable caption="Kosten" headings={['Posten', 'Betrag']} rows={[{ label: 'Hund', amount: '84,00 Euro' }]} total={{ label: 'Summe', amount: '84,00 Euro' }} />);
    expect(html).toMatch(/<caption>Kosten.*scope="col".*scope="row".*<tfoot>/);
  });

  it('puts the errors first, with focus and links to the inputs', () => {
    const html = renderToStaticMarkup(<ErrorSummary title="Bitte prüfen" errors={[{ id: 'f-name', text: 'Bitte ausfüllen.' }]} />);
    expect(html).toContain('autofocus');
    expect(html).toContain('<a href="#f-name">');
    expect(renderToStaticMarkup(<ErrorSummary title="" errors={[]} />)).toBe('');
  });

  it('names of which section a change link is', () => {
    const html = renderToStaticMarkup(<SummaryList sections={[{ title: 'Ihr Hund', rows: [{ label: 'Name', value: 'Waldi' }], change: { href: '/x', text: 'Ändern', of: 'Ihr Hund' } }]} />);
    expect(html).toContain('Ändern<span class="kern-sr-only"> Ihr Hund</span>');
  });

  it('gives each message word and icon, and each search a label', () => {
    expect(renderToStaticMarkup(<Alert kind="danger" title="Das hat nicht geklappt" />)).toMatch(/<h2.*<svg.*aria-hidden="true".*Das hat nicht geklappt/);
    expect(renderToStaticMarkup(<SearchBox id="s" action="/suche" label="Dienst suchen" button="Suchen" />)).toMatch(/role="search".*<label class="kern-label" for="s">/);
  });

  it('marks the page where one is', () => {
    const html = renderToStaticMarkup(<Header logo={{ path: '/x.svg' }} name="Stadt" portalName="Portal" navLabel="Menü" links={[{ href: '/a', text: 'A' }]} current="/a" />);
    expect(html).toContain('aria-current="page"');
  });
});
