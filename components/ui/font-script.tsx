'use client';

/**
 * Asks for the page's fonts ahead of the first paint where they can come in time for it: from this
 * browser's cache, or over a quick connection. A browser holds the first paint back for fonts so
 * asked for; where they cannot come in time that only delays the page. It reads their addresses from
 * the style sheet before it; fonts of rarer letters are left to the browser.
 */
const SCRIPT = `(()=>{const k='bilateral-fonts',a=[];
for(const s of document.styleSheets)for(const r of s.cssRules)if(r instanceof CSSFontFaceRule&&
!r.style.getPropertyValue('unicode-range')){
const u=/url\\("?([^")]+)/.exec(r.style.getPropertyValue('src'));u&&a.push(u[1])}
const l=a.join(' ');let held=false;try{held=localStorage.getItem(k)===l}catch{}
const [n]=performance.getEntriesByType('navigation'),c=navigator.connection;
const wait=Math.max(n?n.responseStart-n.requestStart:0,c&&c.rtt||0);
if(held||wait<=100)for(const href of a)document.head.append(Object.assign(
document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}));
addEventListener('load',()=>document.fonts.ready.then(()=>{
try{localStorage.setItem(k,l)}catch{}}))})()`.replaceAll('\n', '');

/** The script, after the style sheets in the page's head; a client component so that its text is sent once. */
export function FontScript({ nonce }: { readonly nonce: string | undefined }) {
  const text = typeof window === 'undefined' ? SCRIPT : '';
  return (
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
  );
}
