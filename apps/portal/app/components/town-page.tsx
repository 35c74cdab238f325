import type { ReactNode } from 'react';
import { useLocation, useMatches } from 'react-router';
import type { Locale } from '#kernel';
import { DemoNotice, Footer, Header, InLanguage, OwnLink, PageShell, SearchBox } from '#ui';
import type { Link } from '#ui';
import { pageOfRoute } from '../texts/pages.js';
import type { Texts } from '../texts/texts.js';
import type { Words } from '../texts/words.js';
import { useTexts } from '../texts/use-texts.js';
import { Alternates } from './alternates.js';
import { useWordsOf } from './german-words.js';
import { LanguageChoice } from './language-choice.js';
import { OfficeAddress, OpenNow, phoneHref } from './office.js';
import { useSignIn } from './use-town.js';
import type { TownFrame } from './use-town.js';

/** Home and search ask in the middle of the page; within an application nothing should lead away. */
const ASKS_ITSELF = /^\/$|^\/suche$|\/antrag\//;

/** Everything around a page of a town. @param page whose texts it shows, where they are not those of the address that was asked for */
export function TownPage({ town, page, children }: { readonly town: TownFrame; readonly page?: keyof Words; readonly children: ReactNode }) {
  const t = useTexts();
  const { pathname } = useLocation();
  const language = usePageLanguage(page);
  const links = linksOf(t, useSignIn());
  const search = ASKS_ITSELF.test(pathname) ? undefined : <HeaderSearch />;
  return (
    <PageShell
      skipText={t.shell.skip}
      mainLanguage={language}
      notice={town.demonstration ? <DemoNotice label={t.shell.demoLabel}>{t.shell.demo(town.officialName)}</DemoNotice> : null}
      header={
        <Header
          logo={town.logo}
          name={town.name}
          portalName={town.portalName}
          portalWords={useWordsOf(town)('portalName')}
          navLabel={t.shell.navLabel}
          links={links}
          current={links.find((link) => pathname === link.href)?.href ?? ''}
          search={search}
          languages={<LanguageChoice town={town} />}
        />
      }
      footer={<TownFooter town={town} />}
    >
      <Alternates town={town} />
      <OnlyGerman language={language} />
      {children}
    </PageShell>
  );
}

/** The language of the texts of the page that is open; a page of which this language has none is German. */
function usePageLanguage(given: keyof Words | undefined): Locale {
  const { languageOf, locale } = useTexts();
  const asked = pageOfRoute(useMatches().at(-1)?.id);
  const page = given ?? asked;
  return page === undefined ? locale : languageOf(page);
}

function OnlyGerman({ language }: { readonly language: Locale }) {
  const t = useTexts();
  return language === t.locale ? null : (
    <InLanguage locale={t.locale} block>
      <p className="st-wide st-muted st-only">{t.language.germanOnly}</p>
    </InLanguage>
  );
}

function linksOf({ shell }: Texts, { offered, signedIn }: ReturnType<typeof useSignIn>): readonly Link[] {
  const account = signedIn ? [{ href: '/konto', text: shell.account }] : offered ? [{ href: '/anmelden', text: shell.signIn }] : [];
  return [{ href: '/dienste', text: shell.services }, { href: '/status', text: shell.status }, { href: '/bezahlen', text: shell.pay }, ...account];
}

const HeaderSearch = () => {
  const t = useTexts();
  return (
    <SearchBox id="header-search" action="/suche" label={t.shell.searchLabel} button={t.shell.searchButton} size="small" labelHidden />
  );
};

function TownFooter({ town }: { readonly town: TownFrame }) {
  const t = useTexts();
  const [office] = town.offices;
  const visit = office === undefined ? [] : [{ title: office.name, body: <Visit office={office} /> }];
  return (
    <Footer
      columns={[...visit, { title: t.shell.contactTitle, body: <Contact town={town} /> }, { title: t.shell.helpTitle, body: <Help /> }]}
      linksLabel={t.shell.legalLabel}
      links={town.legalPages.map((page) => ({ href: `/${page.slug}`, text: t.shell.legal[page.slug] ?? page.title }))}
      closing={t.shell.closing(`${town.name} · ${town.portalName}`, town.demonstration)}
    />
  );
}

const Visit = ({ office }: { readonly office: TownFrame['offices'][number] }) => (
  <>
    <OpenNow office={{ ...office, openNow: false }} />
    <OfficeAddress office={office} />
  </>
);

const Contact = ({ town: { contact } }: { readonly town: TownFrame }) => {
  const t = useTexts();
  return (
    <address>
      {contact.organisation}
      <br />
      {contact.street}
      <br />
      <bdi>
        {contact.postalCode} {contact.city}
      </bdi>
      <br />
      <a href={phoneHref(contact.phone)}>{t.shell.phone(contact.phone)}</a>
      <br />
      <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </address>
  );
};

const Help = () => {
  const t = useTexts();
  return (
    <>
      <p>
        <OwnLink href="/dienste">{t.shell.findService}</OwnLink>
      </p>
      <p>
        <OwnLink href="/barrierefreiheit">{t.shell.feedback}</OwnLink>
      </p>
    </>
  );
};
