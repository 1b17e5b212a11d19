'use client';

/**
 * Asks for the page's fonts ahead of the first paint where they can come in time for it: from this
 * browser's cache, or over a quick connection. A browser holds the first paint back for fonts so
 * asked for; where they cannot come in time that only delays the page.
 */
const scriptOf = (addresses: readonly string[]) =>
  `(()=>{const a=${JSON.stringify(addresses)},k='bilateral-fonts',l=a.join(' ');
let held=false;try{held=localStorage.getItem(k)===l}catch{}
const [n]=performance.getEntriesByType('navigation'),c=navigator.connection;
const wait=Math.max(n?n.responseStart-n.requestStart:0,c&&c.rtt||0);
if(held||wait<=100)for(const href of a)document.head.append(Object.assign(
document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}));
addEventListener('load',()=>document.fonts.ready.then(()=>{
try{localStorage.setItem(k,l)}catch{}}))})()`.replaceAll('\n', '');

/**
 * The script, for the page's head; without scripts the fonts are asked for at once. A client
 * component so that its text is sent once.
 */
export function FontScript(props: {
  readonly nonce: string | undefined;
  readonly addresses: readonly string[];
}) {
  const { nonce, addresses } = props;
  const text = typeof window === 'undefined' ? scriptOf(addresses) : '';
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
      <noscript>
        {addresses.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
        ))}
      </noscript>
    </>
  );
}
