import { readPdf } from '../../../../test/support/pdf.js';
import { aReceipt } from './testing/papers.js';
import { paperData, paperFiles } from './paper-data.js';
import { TypstProcess } from './typst-process.js';
import { TypstRenderer } from './typst-renderer.js';

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';

/** Gives up before its process can have started. */
class HastyRenderer extends TypstRenderer {
  protected override limit = 1;

  wait(): void {
    this.limit = 10_000;
  }
}

it('says so when its process is killed, and renders the next paper in a new one', async () => {
  const renderer = new TypstRenderer();
  await renderer.render(aReceipt());
  const lost = renderer.render(aReceipt({ subject: 'Verloren' }));
  setImmediate(() => renderer.onApplicationShutdown());
  await expect(lost).rejects.toThrow('rendering process ended');
  expect(isPdf((await renderer.render(aReceipt())).bytes)).toBe(true);
  renderer.onApplicationShutdown();
});

it('kills what takes too long and goes on', async () => {
  const renderer = new HastyRenderer();
  await expect(renderer.render(aReceipt())).rejects.toThrow('longer than 1 ms');
  renderer.wait();
  expect(isPdf((await renderer.render(aReceipt())).bytes)).toBe(true);
  renderer.onApplicationShutdown();
});

it('answers twenty callers at once, each with its own paper', async () => {
  const renderer = new TypstRenderer();
  const subjects = Array.from({ length: 20 }, (_, index) => `Blatt ${index + 1}`);
  const papers = await Promise.all(subjects.map((subject) => renderer.render(aReceipt({ title: subject, subject }))));
  const read = await Promise.all(papers.map(({ bytes }) => readPdf(bytes)));
  expect(read.map(({ title }) => title)).toEqual(subjects);
  renderer.onApplicationShutdown();
});

it('one refusal does not touch the next paper', async () => {
  const renderer = new TypstRenderer();
  const [bad, good] = await Promise.allSettled([renderer.render(aReceipt({ title: '' })), renderer.render(aReceipt())]);
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  renderer.onApplicationShutdown();
});

it('does not know the environment of its parent', async () => {
  process.env['STADTTOR_SECRET_OF_A_SPEC'] = 'secret';
  const child = new TypstProcess();
  await child.ask({ data: paperData(aReceipt()), ...paperFiles(aReceipt()) }, 10_000);
  expect(child.alive).toBe(true);
  child.kill();
  expect(child.alive).toBe(false);
  delete process.env['STADTTOR_SECRET_OF_A_SPEC'];
});
