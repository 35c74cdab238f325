import { html } from './html.js';

describe('html', () => {
  it('escapes what people typed and keeps what is markup', () => {
    const name = '<b>"Köter" & \'Hund\'</b>';

    expect(String(html`<p title="${name}">${html`<i>${name}</i>`}</p>`)).toBe(
      '<p title="&lt;b&gt;&quot;Köter&quot; &amp; &#39;Hund&#39;&lt;/b&gt;"><i>&lt;b&gt;&quot;Köter&quot; &amp; &#39;Hund&#39;&lt;/b&gt;</i></p>',
    );
  });

  it('joins lists and leaves out what is absent', () => {
    expect(String(html`${[1, 'a', undefined, false]}${undefined}`)).toBe('1a');
  });
});
