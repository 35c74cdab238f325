import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readLetterPdf, readLetters } from './letters.js';
import { readMails } from './mailbox.js';
import { postPage } from './post-page.js';

const mail = `From: =?utf-8?Q?Stadt_D=C3=BCren?= <portal@dueren.example>
To: anna@citizen.example
Subject: =?utf-8?Q?Best=C3=A4tigung_<b>?=
Date: Mon, 04 Jan 2027 09:30:00 +0100
Content-Type: text/plain; charset=utf-8

Siehe http://dueren.localhost:8080/status.
<script>alert(1)</script>
`;

describe('what would have gone out', () => {
  const towns = [{ code: 'dueren', name: 'Düren', motif: '' }];
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'post-'));
    for (const folder of ['mail', 'letters']) mkdirSync(join(dataDir, folder));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('is nothing at first', async () => {
    rmSync(join(dataDir, 'mail'), { recursive: true });

    expect(await readMails(dataDir, [])).toEqual([]);
    expect(await readLetters(dataDir)).toEqual([]);
    expect(postPage({ items: [], towns, town: undefined, skipped: 0 })).toContain('Noch liegt hier nichts');
  });

  it('shows a mail as text, with its town and its own time', async () => {
    writeFileSync(join(dataDir, 'mail', '1.eml'), mail);
    const [read] = await readMails(dataDir, ['dueren']);

    expect(read).toMatchObject({ town: 'dueren', from: 'Stadt Düren <portal@dueren.example>', to: 'anna@citizen.example', subject: 'Bestätigung <b>' });
    const page = postPage({ items: [read!], towns, town: undefined, skipped: 0 });
    expect(page).toContain('4. Januar 2027 um 09:30 Uhr');
    expect(page).toContain('Bestätigung &lt;b&gt;');
    expect(page).not.toContain('<script>');
  });

  it('shows a letter with the day on which it was posted, and opens its PDF', async () => {
    writeFileSync(join(dataDir, 'letters', 'abc.json'), JSON.stringify({ town: 'dueren', subject: 'Bescheid', recipient: 'Anna', dispatchedOn: '2027-01-05' }));
    writeFileSync(join(dataDir, 'letters', 'abc.pdf'), '%PDF');
    writeFileSync(join(dataDir, 'letters', 'half.json'), '{"town":');
    const letters = await readLetters(dataDir);

    expect(letters.map(({ id, at }) => [id, at.toISOString()])).toEqual([['abc', '2027-01-05T17:00:00.000Z']]);
    expect(postPage({ items: letters, towns, town: 'dueren', skipped: 0 })).toContain('in die Post gegeben am 5. Januar 2027');
    expect((await readLetterPdf(dataDir, 'abc'))?.toString()).toBe('%PDF');
  });

  it.each(['../secrets/master', 'a/b', '', '.', 'abc%00'])('reads nothing outside its folder: %s', async (id) => {
    expect(await readLetterPdf(dataDir, id)).toBeUndefined();
  });
});
