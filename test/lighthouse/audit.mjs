import lighthouse from 'lighthouse';

/**
 * Looks at pages with Lighthouse as a phone would show them, and prints scores and failed audits as JSON. A process of its own, because Lighthouse is a
 * module that wants the real loader.
 * @param process.argv port of a browser, then addresses
 */
const [, , port, ...urls] = process.argv;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const failedOf = ({ categories, audits }, id) => categories[id].auditRefs.filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 1).map((ref) => ref.id);

async function look(url) {
  const { lhr } = await lighthouse(url, { port: Number(port), output: 'json', logLevel: 'silent', onlyCategories: CATEGORIES, disableStorageReset: true, formFactor: 'mobile' });
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((lhr.categories[id].score ?? 0) * 100)]));
  const failed = CATEGORIES.filter((id) => id !== 'performance').flatMap((id) => failedOf(lhr, id));
  return { url: lhr.finalDisplayedUrl, scores, failed };
}

const results = [];
for (const url of urls) results.push(await look(url));
process.stdout.write(JSON.stringify(results));
