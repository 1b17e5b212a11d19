'use client';

/**
 * Puts on the appearance a reader chose before, ahead of the first paint, and takes a new choice
 * without loading the page again. An address that names a theme has the last word.
 */
const SCRIPT = `(()=>{const r=document.documentElement,k='bilateral-theme';let t=null;
try{t=localStorage.getItem(k)}catch{}
if(!r.dataset.theme&&(t==='light'||t==='dark'))r.dataset.theme=t;
const mark=()=>document.querySelectorAll('[data-theme-choice]').forEach(a=>{
const on=a.dataset.themeChoice===(r.dataset.theme||'system');
on?a.setAttribute('aria-current','true'):a.removeAttribute('aria-current')});
addEventListener('DOMContentLoaded',mark);
addEventListener('click',e=>{const a=e.target.closest&&e.target.closest('[data-theme-choice]');
if(!a||e.ctrlKey||e.metaKey||e.shiftKey)return;const c=a.dataset.themeChoice;
try{c==='system'?localStorage.removeItem(k):localStorage.setItem(k,c)}catch{return}
e.preventDefault();const u=new URL(location.href);
if(u.searchParams.has('theme')){u.searchParams.delete('theme');location.replace(u)}
else{c==='system'?delete r.dataset.theme:r.dataset.theme=c;mark()}})})()`.replaceAll('\n', '');

/** The script, first in the page's body; a client component so that its text is sent once. */
export function ThemeScript({ nonce }: { readonly nonce: string | undefined }) {
  const text = typeof window === 'undefined' ? SCRIPT : '';
  return (
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
  );
}
