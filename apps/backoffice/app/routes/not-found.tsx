import { problem } from '#ui/page';

export function loader(): never {
  throw problem(404);
}

export default function NotFound() {
  return null;
}
