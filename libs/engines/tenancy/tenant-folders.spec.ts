import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ServicesSection } from '../catalogue/sections/services.section.js';
import { PagesSection } from '../content/pages.section.js';
import { IdentitySection } from '../identity/sections/identity.section.js';
import { PaymentsSection } from '../payments/sections/payments.section.js';
import { describeMistake } from './domain/mistake.js';
import { TenantFolder } from './domain/tenant-folder.js';
import { ThemeSection } from './theme.section.js';
import { TownSection } from './town.section.js';

const root = join(__dirname, '../../..');
const library = readdirSync(join(root, 'libs/services')).map((name) => require(join(root, `libs/services/${name}/service.ts`)));
const sections = [new TownSection(), new ThemeSection(), new PaymentsSection(), new IdentitySection(), new PagesSection(), new ServicesSection({ now: () => new Date() } as never, library, undefined as never)];

it.each(['dueren', 'dillingen'])('%s', (code) => {
  const folder = new TenantFolder(join(root, 'tenants', code));
  const readings = new Map<string, unknown>();
  const mistakes = sections.flatMap((section) => {
    const reading = section.read(folder, readings);
    readings.set(section.name, reading.value);
    return reading.mistakes.map(describeMistake);
  });
  expect(mistakes).toEqual([]);
});
