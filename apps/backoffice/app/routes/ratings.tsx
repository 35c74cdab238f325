import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { RatedServicesDocument } from '#api-client';
import { found } from '#ui/page';
import { askDesk } from '../gateway/ask-desk.js';
import { RatingsPage } from '../ratings/ratings-page.js';

export async function loader(args: LoaderFunctionArgs) {
  return { services: found((await askDesk(args, RatedServicesDocument, {})).ratedServices) };
}

export default function Ratings() {
  return <RatingsPage {...useLoaderData<typeof loader>()} />;
}
