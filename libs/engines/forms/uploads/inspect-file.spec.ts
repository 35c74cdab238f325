import sharp from 'sharp';
import { aHeic, aPdf, aPhoto, aPng, REFUSED } from '../testing/index.js';
import { inspectFile } from './inspect-file.js';
import type { FileRules } from './inspect-file.js';

const rules: FileRules = { kinds: ['pdf', 'jpeg', 'png'], maxMegabytes: 1 };

const inspect = async (name: string, bytes: Buffer, own: Partial<FileRules> = {}) => inspectFile(name, bytes, { ...rules, ...own });

const codeOf = async (name: string, bytes: Buffer, own: Partial<FileRules> = {}): Promise<string> => {
  const inspected = await inspect(name, bytes, own);
  return inspected.ok ? inspected.value.name : inspected.error.code;
};

describe('a file that somebody uploads', () => {
  it('is a PDF, kept as it is', async () => {
    const pdf = aPdf();
    expect(await inspect('C:\\Akten\\Bescheid.PDF', pdf)).toEqual({ ok: true, value: { name: 'Bescheid.pdf', kind: 'pdf', bytes: pdf } });
  });

  it('is a photo: drawn anew, upright, without place and owner', async () => {
    const photo = await aPhoto();
    expect(photo.includes('taken at home')).toBe(true);
    const inspected = await inspect('IMG_1.jpg', photo);
    if (!inspected.ok) throw new Error(inspected.error.code);

    const { exif, orientation, width, height, format } = await sharp(inspected.value.bytes).metadata();
    expect({ exif, orientation, width, height, format }).toEqual({ exif: undefined, orientation: undefined, width: 40, height: 60, format: 'jpeg' });
    expect(inspected.value.bytes.includes('taken at home')).toBe(false);
  });

  it('loses what was hidden behind its end', async () => {
    const inspected = await inspect('a.png', Buffer.concat([await aPng(), Buffer.from('<script>alert(1)</script>')]));
    expect(inspected.ok && inspected.value.bytes.includes('<script>')).toBe(false);
    expect(inspected.ok).toBe(true);
  });

  it.each(Object.entries(REFUSED))('%s is refused, whatever it is called', async (name, bytes) => {
    expect(await inspect(name, bytes)).toEqual({ ok: false, error: { code: 'FILE_KIND', params: { file: name, kinds: ['pdf', 'jpeg', 'png'] } } });
    expect(await codeOf('Bescheid.pdf', bytes)).toBe('FILE_KIND');
  });

  it('is refused kindly when a telephone took it in its own format', async () => {
    expect(await inspect('IMG_2.HEIC', aHeic())).toEqual({ ok: false, error: { code: 'FILE_HEIC', params: { file: 'IMG_2.HEIC' } } });
  });

  it('keeps to what the field allows', async () => {
    expect(await codeOf('a.png', await aPng(), { kinds: ['pdf'] })).toBe('FILE_KIND');
    expect(await inspect('a.pdf', Buffer.concat([aPdf(), Buffer.alloc(1_000_001)]))).toEqual({ ok: false, error: { code: 'FILE_TOO_LARGE', params: { file: 'a.pdf', limit: 1 } } });
    expect(await codeOf('a.pdf', Buffer.alloc(0))).toBe('FILE_EMPTY');
  });

  it('is refused when it is torn', async () => {
    const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();
    expect(await codeOf('a.jpg', photo.subarray(0, photo.length / 3))).toBe('FILE_BROKEN');
  });

  it('is refused when it would unfold to gigabytes', async () => {
    const bomb = await sharp({ create: { width: 8001, height: 5000, channels: 3, background: '#fff' }, limitInputPixels: false }).png().toBuffer();
    expect(bomb.length).toBeLessThan(300_000);
    expect(await inspect('a.png', bomb)).toEqual({ ok: false, error: { code: 'FILE_PIXELS', params: { file: 'a.png', limit: 40 } } });
  });

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['Zeugnis.pdf.exe', 'Zeugnis.pdf.exe.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['a\u202Efdp.exe', 'afdp.exe.pdf'],
    ['Mü\u0308ller  "1".pdf', 'Mü\u0308ller 1.pdf'.normalize('NFC')],
    ['zeile\r\nSet-Cookie: x.pdf', 'zeileSet-Cookie x.pdf'],
    ['', 'Datei.pdf'],
    [`${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(120)}.pdf`],
  ])('%j is kept as %j', async (given, kept) => {
    expect(await codeOf(given, aPdf())).toBe(kept);
  });
});
