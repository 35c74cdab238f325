import type { DemoPerson } from './staff.js';
import { texts } from './texts/de.js';

/** Authentication contexts of the demonstration, one per level. Towns name them in `identity.citizens`. */
export const ACR = { low: 'urn:stadttor:demo:low', substantial: 'urn:stadttor:demo:substantial', high: 'urn:stadttor:demo:high' } as const;

/** Made-up people who live somewhere, one at each level and one more at the highest. */
export const citizens: readonly DemoPerson[] = [
  { subject: 'citizen-low', name: 'Anna Weidenbach', post: texts.login.low, email: 'anna.weidenbach@post.example', acr: ACR.low },
  { subject: 'citizen-substantial', name: 'Murat Yıldız', post: texts.login.substantial, email: 'murat.yildiz@post.example', acr: ACR.substantial },
  { subject: 'citizen-high', name: 'Jürgen Löwenherz', post: texts.login.high, email: 'juergen.loewenherz@post.example', acr: ACR.high },
  { subject: 'citizen-high-2', name: 'Sofía Đorđević', post: texts.login.high, email: 'sofia@post.example', acr: ACR.high },
];
