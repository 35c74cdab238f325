import { aNotice, aReceipt } from './testing/papers.js';
import { TypstRenderer } from './typst-renderer.js';

const renderer = new TypstRenderer();
afterAll(() => renderer.onApplicationShutdown());

it('renders a notice and a receipt', async () => {
  const notice = await renderer.render(aNotice());
  const receipt = await renderer.render(aReceipt());
  expect([notice.pages, receipt.pages]).toEqual([2, 1]);
});
