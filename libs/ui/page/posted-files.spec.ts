import { readPosted } from './posted-files.js';

const read = async (request: Request): Promise<{ raw: object; files: Record<string, string> }> => {
  const files: Record<string, string> = {};
  const raw = await readPosted(request, async ({ field, name, stream }) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    files[`${field}/${name}`] = Buffer.concat(chunks).toString('latin1').slice(0, 10);
  });
  return { raw, files };
};

const post = (body: BodyInit, headers: Record<string, string> = {}): Request => new Request('http://dueren.localhost/', { method: 'POST', body, headers });

describe('a posted form', () => {
  it('has its files as streams and its inputs as text, whatever comes first', async () => {
    const form = new FormData();
    form.append('papers', new File(['%PDF-1.4 and so on'], 'Übersicht „1“.pdf'));
    form.append('name', 'Zoë');
    form.append('days', 'mon');
    form.append('days', 'tue');
    form.append('papers', new File(['second'], 'b.png'));
    form.append('photo', new File([], ''));
    form.append('_do', 'upload:papers');
    expect(await read(post(form))).toEqual({
      raw: { name: 'Zoë', days: ['mon', 'tue'], _do: 'upload:papers' },
      files: { 'papers/Übersicht „1“.pdf': '%PDF-1.4 a', 'papers/b.png': 'second' },
    });
  });

  it('without files is read as ever', async () => {
    expect(await read(post(new URLSearchParams({ name: 'Zoë', _do: 'next' })))).toEqual({ raw: { name: 'Zoë', _do: 'next' }, files: {} });
  });

  it('keeps what was typed behind a file that nobody could take', async () => {
    const form = new FormData();
    form.append('papers', new File(['x'.repeat(300_000)], 'a.pdf'));
    form.append('name', 'Zoë');
    const seen: string[] = [];
    const failing = readPosted(post(form), async ({ name }) => {
      seen.push(name);
      throw new Error('no gateway');
    });
    await expect(failing).rejects.toThrow('no gateway');
    expect(seen).toEqual(['a.pdf']);
  });

  it('that broke off is told as such, and so are its files', async () => {
    const torn = '--x\r\nContent-Disposition: form-data; name="papers"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4';
    const ends: string[] = [];
    const reading = readPosted(post(torn, { 'content-type': 'multipart/form-data; boundary=x' }), async ({ stream }) => {
      await new Promise<void>((resolve) => stream.on('error', () => ends.push('error')).on('close', resolve).on('end', () => resolve()).resume());
    });
    await expect(reading).rejects.toThrow(/end/i);
  });
});
