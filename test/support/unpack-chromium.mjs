/**
 * Unpacks the Chromium of the npm package into TMPDIR: the package knows no other place, and a running test can not
 * change its own. Arguments: the archives.
 */
import { inflate } from '@sparticuz/chromium';

for (const archive of process.argv.slice(2)) await inflate(archive);
