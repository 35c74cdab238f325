import { linkify } from './linkify.js';
import { townOf } from './mailbox.js';

describe('mails and letters', () => {
  it('knows the town by the sender', () => {
    const towns = ['dillingen', 'dueren'];

    expect(townOf('noreply@dueren.example', towns)).toBe('dueren');
    expect(townOf('portal@stadt-dillingen.example', towns)).toBe('dillingen');
    expect(townOf('verbund@stadttor.example', towns)).toBeUndefined();
    expect(townOf('', towns)).toBeUndefined();
  });

  it('makes addresses into links and leaves the full stop outside', () => {
    expect(String(linkify('Siehe http://dueren.localhost:8080/status?x=1&y=2. <Danke>'))).toBe(
      'Siehe <a href="http://dueren.localhost:8080/status?x=1&amp;y=2">http://dueren.localhost:8080/status?x=1&amp;y=2</a>. &lt;Danke&gt;',
    );
  });
});
