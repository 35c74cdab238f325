import type { RouteConfig } from '@react-router/dev/routes';
import { layout, route } from '@react-router/dev/routes';

/** Every address below `/amt`. Words in addresses are German: people read and say them. */
const routes: RouteConfig = [
  layout('routes/frame.tsx', { id: 'frame' }, [
    route('anmelden', 'routes/sign-in.tsx'),
  ]),
];

export default routes;
