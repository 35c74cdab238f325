import sharp from 'sharp';

/** The smallest PDF that viewers open. */
export const aPdf = (text = 'Nachweis'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

const PLACE = { IFD0: { Copyright: 'taken at home' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 48/1 0/1' } };

/** A photo as a telephone takes it: lying on its side, with place and owner written into it. */
export const aPhoto = (width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#006a7a' } }).withExif(PLACE).withMetadata({ orientation: 6, exif: PLACE }).jpeg().toBuffer();

export const aPng = (width = 30, height = 20): Promise<Buffer> => sharp({ create: { width, height, channels: 4, background: '#f2b705' } }).png().toBuffer();

/** What people and attackers try instead. */
export const REFUSED: Readonly<Record<string, Buffer>> = {
  'drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'page.html': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'letter.docx': Buffer.from('504b0304140000000800', 'hex'),
  'archive.zip': Buffer.from('504b030414000000080000000000', 'hex'),
  'program.exe': Buffer.from('4d5a90000300000004000000', 'hex'),
  'picture.gif': Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1'),
  'note.txt': Buffer.from('hallo'),
};

/** A photo in the format of some telephones: its first bytes are enough. */
export const aHeic = (): Buffer => Buffer.concat([Buffer.from('0000001866747970686569630000000068656963', 'hex'), Buffer.alloc(64)]);
