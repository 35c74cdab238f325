import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { DemoNotice, Footer, Header, PageShell, SearchBox } from '#ui';
import { de } from '../texts/de.js';
import { OfficeAddress, OpenNow, phoneHref } from './office.js';
import { useSignIn } from './use-town.js';
import type { TownFrame } from './use-town.js';

const LINKS = [
  { href: '/dienste', text: de.shell.services },
  { href: '/status', text: de.shell.status },
  { href: '/bezahlen', text: de.shell.pay },
] as const;

/** Home and search ask in the middle of the page; within an application nothing should lead away. */
const ASKS_ITSELF = /^\/$|^\/suche$|\/antrag\//;

/** Everything around a page of a town. */
export function TownPage({ town, children }: { readonly town: TownFrame; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const links = [...LINKS, ...accountLink(useSignIn())];
  const search = ASKS_ITSELF.test(pathname) ? undefined : <HeaderSearch />;
  return (
    <PageShell
      skipText={de.shell.skip}
      notice={town.demonstration ? <DemoNotice label={de.shell.demoLabel}>{de.shell.demo(town.officialName)}</DemoNotice> : null}
      header={
        <Header
          logo={town.logo}
          name={town.name}
          portalName={town.portalName}
          navLabel={de.shell.navLabel}
          links={links}
          current={links.find((link) => pathname === link.href)?.href ?? ''}
          search={search}
        />
      }
      footer={<TownFooter town={town} />}
    >
      {children}
    </PageShell>
  );
}

function accountLink({ offered, signedIn }: ReturnType<typeof useSignIn>) {
  if (signedIn) return [{ href: '/konto', text: de.shell.account }];
  return offered ? [{ href: '/anmelden', text: de.shell.signIn }] : [];
}

const HeaderSearch = () => (
  <SearchBox id="header-search" action="/suche" label={de.shell.searchLabel} button={de.shell.searchButton} size="small" labelHidden />
);

function TownFooter({ town }: { readonly town: TownFrame }) {
  const [office] = town.offices;
  const visit = office === undefined ? [] : [{ title: office.name, body: <Visit office={office} /> }];
  return (
    <Footer
      columns={[...visit, { title: de.shell.contactTitle, body: <Contact town={town} /> }, { title: de.shell.helpTitle, body: <Help /> }]}
      linksLabel={de.shell.legalLabel}
      links={town.legalPages.map((page) => ({ href: `/${page.slug}`, text: page.title }))}
      closing={de.shell.closing(`${town.name} · ${town.portalName}`, town.demonstration)}
    />
  );
}

const Visit = ({ office }: { readonly office: TownFrame['offices'][number] }) => (
  <>
    <OpenNow office={{ ...office, openNow: false }} />
    <OfficeAddress office={office} />
  </>
);

const Contact = ({ town: { contact } }: { readonly town: TownFrame }) => (
  <address>
    {contact.organisation}
    <br />
    {contact.street}
    <br />
    {contact.postalCode} {contact.city}
    <br />
    <a href={phoneHref(contact.phone)}>{de.shell.phone(contact.phone)}</a>
    <br />
    <a href={`mailto:${contact.email}`}>{contact.email}</a>
  </address>
);

const Help = () => (
  <>
    <p>
      <a href="/dienste">{de.shell.findService}</a>
    </p>
    <p>
      <a href="/barrierefreiheit">{de.shell.feedback}</a>
    </p>
  </>
);
