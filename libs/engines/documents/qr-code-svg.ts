import { toString } from 'qrcode';

/** A QR code that survives a crease: error level Q, with the quiet zone that scanners want. */
export const qrCodeSvg = (text: string): Promise<string> => toString(text, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 });
