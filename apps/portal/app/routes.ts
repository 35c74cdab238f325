import type { RouteConfig } from '@react-router/dev/routes';
import { index, layout, route } from '@react-router/dev/routes';

/** Every address of the portal. Words in addresses are German: people read and say them. */
const routes: RouteConfig = [
  route('robots.txt', 'routes/robots.ts'),
  layout('routes/town.tsx', { id: 'town' }, [
    index('routes/home.tsx'),
    route('suche', 'routes/search.tsx'),
    route('dienste', 'routes/services.tsx'),
    route('dienste/:code', 'routes/service.tsx'),
    route('dienste/:code/antrag', 'routes/application-start.tsx'),
    route('dienste/:code/antrag/pruefen', 'routes/application-check.tsx'),
    route('dienste/:code/antrag/fertig', 'routes/application-done.tsx'),
    route('dienste/:code/antrag/kopie', 'routes/application-copy.ts'),
    route('dienste/:code/antrag/papier', 'routes/application-paper.ts'),
    route('dienste/:code/antrag/spaeter', 'routes/application-later.tsx'),
    route('dienste/:code/antrag/loeschen', 'routes/application-discard.tsx'),
    route('dienste/:code/antrag/datei/:id', 'routes/application-file.ts'),
    route('dienste/:code/antrag/:page/:index?', 'routes/application-page.tsx'),
    route('lebenslagen/:code', 'routes/life-situation.tsx'),
    route('aktuelles', 'routes/news.tsx'),
    route('aktuelles/:slug', 'routes/news-item.tsx'),
    route('weitermachen/:link?', 'routes/resume.tsx'),
    route('status', 'routes/status.tsx'),
    route('anmelden', 'routes/sign-in.tsx'),
    route('anmelden/link/:token', 'routes/sign-in-link.tsx'),
    route('anmelden/weiter/:state', 'routes/sign-in-forward.tsx'),
    route('anmelden/voruebergehend', 'routes/sign-in-temporary.tsx'),
    route('konto', 'routes/account.tsx'),
    route('konto/loeschen', 'routes/account-deletion.tsx'),
    route('konto/vorgaenge/:reference', 'routes/own-case.tsx'),
    route('konto/entwuerfe/:id', 'routes/own-draft.tsx'),
    route('konto/entwuerfe/:id/loeschen', 'routes/own-draft-deletion.tsx'),
    route('pruefen/:code?', 'routes/permit-check.tsx'),
    route('bezahlen', 'routes/pay.tsx'),
    route('bezahlen/:token', 'routes/payment.tsx'),
    route('gebaerdensprache', 'routes/sign-language.tsx'),
    route(':slug', 'routes/content.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
];

export default routes;
