import { problem } from '../gateway/ask.js';

export function loader(): never {
  throw problem(404);
}

export default function NotFound() {
  return null;
}
