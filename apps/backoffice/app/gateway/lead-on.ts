/** After a form was sent: the page to see next, by its whole path on the host. */
export const leadOn = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
