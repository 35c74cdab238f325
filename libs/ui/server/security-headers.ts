import type { NextFunction, Request, Response } from 'express';

/** What every answer carries; the Content-Security-Policy comes with the page, which knows whether it has an enhancer. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
  if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  next();
}
