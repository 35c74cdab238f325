const HEAD = /^\uFEFF?WEBVTT(?:[ \t][^\n]*)?(?:\n|$)/;
const TIMES = /^(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}/;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&lrm;': '\u200E', '&rlm;': '\u200F' };

/** What the cues of a WebVTT file say, in plain words; undefined when it is none or says nothing (W3C, WebVTT, section 4). */
export function cuesOf(text: string): string[] | undefined {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  if (!HEAD.test(lines)) return undefined;
  const cues = lines.split(/\n{2,}/).slice(1).flatMap((block) => {
    const rows = block.split('\n');
    const at = rows.slice(0, 2).findIndex((row) => TIMES.test(row));
    return at < 0 ? [] : [plain(rows.slice(at + 1).join(' '))];
  });
  const said = cues.filter((cue) => cue !== '');
  return said.length === 0 ? undefined : said;
}

const plain = (cue: string): string => cue.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity).trim();
