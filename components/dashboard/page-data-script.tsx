import type { PageData } from './page-data';

/** The page's data as text the early script reads. Not a script: nothing in it runs. */
export function PageDataScript({ data }: { readonly data: PageData }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <script
      type="application/json"
      id="page-data"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
