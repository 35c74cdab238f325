import { globSync, readFileSync } from 'node:fs';
import { pageOfRoute } from './pages.js';

/** Routes that show a page, by their ids. */
const shown = globSync('apps/portal/app/routes/*.tsx').filter((file) => /export default function/.test(readFileSync(file, 'utf8'))).map((file) => file.replace(/^apps\/portal\/app\/|\.tsx$/g, ''));

describe('the texts of a route', () => {
  it.each(shown.filter((id) => id !== 'routes/town'))('%s has a page of texts', (id) => expect(pageOfRoute(id)).toBeDefined());

  it('are those of the page, not of one that begins alike', () => {
    expect(['routes/services', 'routes/service', 'routes/payment', 'routes/pay', 'routes/application-check', 'routes/application-page'].map(pageOfRoute)).toEqual(['services', 'service', 'payment', 'pay', 'check', 'form']);
  });
});
