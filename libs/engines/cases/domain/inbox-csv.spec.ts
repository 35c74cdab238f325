import { inboxCsv } from './inbox-csv.js';
import type { ExportLine } from './inbox-csv.js';

const words: ExportLine = { reference: 'Vorgang', applicant: 'Name', service: 'Dienst', waiting: 'Dran', labels: 'Stichwörter', assignee: 'Bei', due: 'Fällig', age: 'Eingegangen' };
const line = (applicant: string): ExportLine => ({ ...words, reference: '2027-AAAA-BBBB', applicant });

describe('inboxCsv', () => {
  it('has number and name always, and the chosen columns in the order of the list', () => {
    expect(inboxCsv([line('Bo')], ['due', 'service'], words)).toBe('\u{feff}Vorgang;Name;Dienst;Fällig\r\n2027-AAAA-BBBB;Bo;Dienst;Fällig\r\n');
  });

  it('lets no cell be a formula or end a line', () => {
    expect(inboxCsv([line('=HYPERLINK("x")'), line('a;b')], [], words)).toContain('\r\n2027-AAAA-BBBB;"\'=HYPERLINK(""x"")"\r\n2027-AAAA-BBBB;"a;b"\r\n');
  });
});
