import { cuesOf } from './web-vtt.js';

describe('captions', () => {
  it('say what their cues say, without times, names, notes, styles and tags', () => {
    const text = ['WEBVTT - Begrüßung', '', 'NOTE', 'nicht gezeigt', '', 'STYLE', '::cue { color: red }', '', '1', '00:00.000 --> 00:02.000 align:start', '<v Kim>Guten Tag', 'bei der <b>Stadt</b>', '', '00:00:02.000 --> 00:00:04.500', 'Amt &amp; mehr', ''].join('\n');
    expect(cuesOf(text)).toEqual(['Guten Tag bei der Stadt', 'Amt & mehr']);
  });

  it.each(['\uFEFF', ''])('may begin with a mark and end lines as they like', (mark) => expect(cuesOf(`${mark}WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nHallo\r\n`)).toEqual(['Hallo']));

  it.each(['', 'WEBVTT', 'WEBVTTX\n\n00:00.000 --> 00:01.000\nHallo', '1\n00:00:00,000 --> 00:00:01,000\nHallo', 'WEBVTT\n\n00:00,000 --> 00:01,000\nHallo', 'WEBVTT\n\n00:00.000 --> 00:01.000\n'])('are none: %j', (text) => {
    expect(cuesOf(text)).toBeUndefined();
  });
});
