import { writeFileSync } from 'node:fs';
import { eur, localDate } from '#kernel';
import { giroCodeSvg } from '../../payments/giro-code-svg.js';
import { aFrame, aNotice, aReceipt } from './testing/papers.js';
import { TypstRenderer } from './typst-renderer.js';

const renderer = new TypstRenderer();
afterAll(() => renderer.onApplicationShutdown());
const long200 = 'Donaudampfschifffahrtsgesellschaft von und zu '.repeat(5).slice(0, 200);
it('looks', async () => {
  const n = aNotice();
  const svg = await giroCodeSvg({ payee: 'Stadtkasse Düren', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' } as never, eur(54), '5.0410.100001-54');
  const notice = { ...n, paymentBox: { ...n.paymentBox!, giroCode: { svg, alt: 'GiroCode' } } };
  const save = async (name: string, p: never) => { const t = performance.now(); const r = await renderer.render(p); console.log(name, r.pages, r.bytes.length, performance.now() - t); writeFileSync(`/tmp/h5/${name}.pdf`, r.bytes); };
  await save('notice', notice as never);
  await save('receipt', aReceipt() as never);
  const wild = aNotice({
    frame: aFrame({ recipient: [long200, 'x'.repeat(200), 'Straße ' + 'y'.repeat(190), '52351 ' + 'Düren-'.repeat(30)] , townName: 'Kreis- und Hochschulstadt Dillingen an der langen Saarschleife bei Saarlouis', info: [...aFrame().info, {label:'E-Mail', value: 'ganz-lange.steuerverwaltung.abteilung@verbandsgemeinde-dueren.example'}] }),
    subject: 'Hundesteuerbescheid für 2027 über die Festsetzung der Hundesteuer für zehn Hunde in einem gemeinsamen Haushalt mit langen Namen',
    lines: Array.from({ length: 10 }, (_, i) => ({ label: `Hund „${'Wau'.repeat(i * 8 + 1)}“ (Mischling)`, detail: 'Steuersatz bei drei und mehr Hunden, 12 von 12 Monaten', amount: eur(1000000 + i) })),
    rulings: Array.from({ length: 3 }, () => n.rulings[0]!),
    grounds: [...n.grounds, ...n.grounds, long200, ...n.grounds, ...n.grounds],
    dues: Array.from({ length: 10 }, () => ({ dueOn: localDate('2027-02-15'), amount: eur(1000000) })),
    paymentBox: { ...notice.paymentBox, payee: long200.slice(0, 70), reference: '5.0410.100001.888888888888-54', online: { text: 'kreis-und-hochschulstadt-dillingen-an-der-saar.example/bezahlen?kassenzeichen=5041010000154', url: 'https://x.example' } },
  });
  await save('wild', wild as never);
  for (let i = 0; i < 3; i++) await save('notice', notice as never);
});
