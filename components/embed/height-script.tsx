'use client';

/** Tells the page around how high this one is, and nothing else; it listens to nobody. */
const SCRIPT = [
  '(()=>{if(parent===self)return;let last=0;',
  'new ResizeObserver(()=>{const height=Math.ceil(document.body.getBoundingClientRect().height);',
  "if(height!==last)parent.postMessage({type:'bilateral:height',height:last=height},'*')})",
  '.observe(document.body)})()',
].join('');

/** The script itself; a client component so that its text is sent once. */
export function HeightScript({ nonce }: { readonly nonce: string | undefined }) {
  const text = typeof window === 'undefined' ? SCRIPT : '';
  return (
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
  );
}
