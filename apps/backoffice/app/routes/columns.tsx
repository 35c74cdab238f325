import type { ActionFunctionArgs } from 'react-router';
import { hostCookie, text } from '#ui/page';
import { leadOn } from '../gateway/lead-on.js';
import { COLUMNS_COOKIE, columnsValue } from '../inbox/columns.js';
import { BASE } from '../paths.js';

const YEAR_SECONDS = 31_536_000;

/** Keeps which columns this browser shows, and goes back to where they were chosen. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  const chosen = form.getAll('column').filter((value) => typeof value === 'string');
  const back = text(form, 'back');
  return leadOn(/^\/amt\?[\w=&%.+-]*$/.test(back) ? back : BASE, { 'Set-Cookie': hostCookie(COLUMNS_COOKIE, columnsValue(chosen), YEAR_SECONDS) });
}

/** Nothing to look at here. */
export const loader = (): Response => leadOn(BASE);
