/** What two plates are compared by: letters and digits, however they are spaced and written. */
export const plateKey = (plate: string): string => plate.normalize('NFC').toUpperCase().replaceAll(/[^A-ZÄÖÜ0-9]/gu, '');
