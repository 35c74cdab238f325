// DIN 91379:2022-08, characters in electronic processing of names. Patterns hold the characters themselves, so that RE2 and JavaScript read them alike.

/** Latin letters (normative), as ranges of code points. */
const LETTERS =
  'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017E\u0187\u0188\u018F\u0197\u01A0\u01A1\u01AF\u01B0\u01B7' +
  '\u01CD-\u01DC\u01DE\u01DF\u01E2-\u01F0\u01F4\u01F5\u01F8-\u01FF\u0212\u0213\u0218-\u021B\u021E\u021F' +
  '\u0227-\u0233\u0259\u0268\u0292\u1E02\u1E03\u1E06\u1E07\u1E0A-\u1E11\u1E17\u1E1C-\u1E2B\u1E2F-\u1E37' +
  '\u1E3A\u1E3B\u1E40-\u1E49\u1E52-\u1E5B\u1E5E-\u1E63\u1E6A-\u1E6F\u1E80-\u1E87\u1E8C-\u1E97\u1E9E\u1EA0-\u1EF9';

/** Combining marks of the normative sequences, such as a letter with a double acute. */
const MARKS = '\u0300-\u0302\u0304\u0306-\u0308\u030B-\u030D\u0310\u0315\u031B\u0323\u0325-\u0328\u0331\u035F';

/** Signs N1: what names of natural persons need besides letters. */
const NAME_SIGNS = " ',-.`~\u00A8\u00B4\u00B7\u02B9\u02BA\u02BE\u02BF\u02C8\u02CC\u2019\u2021";

/** Signs N2: what streets, places and companies need besides; digits are among them. */
const TEXT_SIGNS =
  '!-&(-+/-@\\[-_{-}\u00A1-\u00A3\u00A5\u00A7\u00A9-\u00AC\u00AE-\u00B3\u00B5\u00B6\u00B9-\u00BB\u00BF\u00D7\u00F7\u2032\u2033\u20AC';

/** Names of natural persons (datatype A), in NFC, beginning with a letter or an apostrophe. */
export const NAME_PATTERN = `^[${LETTERS}\u0027\u2019][${LETTERS}${MARKS}${NAME_SIGNS}]*$`;

/** Streets, places, organisations (datatype B), in NFC. */
export const TEXT_PATTERN = `^[${LETTERS}${MARKS}${NAME_SIGNS}${TEXT_SIGNS}]+$`;
