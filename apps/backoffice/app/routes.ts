import type { RouteConfig } from '@react-router/dev/routes';
import { index, layout, route } from '@react-router/dev/routes';

/** Every address below `/amt`. Words in addresses are German: people read and say them. */
const routes: RouteConfig = [
  layout('routes/frame.tsx', { id: 'frame' }, [
    route('anmelden', 'routes/sign-in.tsx'),
    layout('routes/desk.tsx', { id: 'desk' }, [
      index('routes/inbox.tsx'),
      route('vorgaenge/:id', 'routes/case.tsx'),
      route('druckkorb', 'routes/print-queue.tsx'),
      route('bewertungen', 'routes/ratings.tsx'),
      route('ansichten', 'routes/views.tsx'),
      route('spalten', 'routes/columns.tsx'),
      route('aufnehmen', 'routes/take-in.tsx'),
      route('abwesenheit', 'routes/absence.tsx'),
      route('ausweise', 'routes/permit-lists.tsx'),
      route('uebergaben', 'routes/hand-overs.tsx'),
      route('tasten', 'routes/keys.tsx'),
      route('*', 'routes/not-found.tsx'),
    ]),
  ]),
];

export default routes;
