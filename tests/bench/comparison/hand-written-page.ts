/** A period with exports and imports, as the comparison draws them. */
export type PlainRow = readonly [string, number | null, number | null];

/** The script of the comparison, written by hand and kept near one thousand bytes. */
const SCRIPT = `
const R=JSON.parse(document.getElementById('rows').textContent),S=document.querySelector('svg'),W=700;
let a=0,b=R.length-1;
const C=['#2b9a66','#1c4a86','#6a5a45'];
function draw(){
const r=R.slice(a,b+1).map(([p,e,i])=>[p,e,i,e===null||i===null?null:e-i]),n=r.length,s=W/n;
let g='',m='';
[[[1,2],10,280],[[3],310,140]].forEach(([k,t,h])=>{
const v=r.flatMap(x=>k.map(j=>x[j]??0)),lo=Math.min(0,...v),hi=Math.max(0,...v),y=q=>t+h-(q-lo)/(hi-lo)*h;
for(let q=0;q<5;q++){const u=lo+(hi-lo)*q/4;g+=\`<line x1=50 x2=750 y1=\${y(u)} y2=\${y(u)} stroke=#ccc /><text x=0 y=\${y(u)}>\${u.toPrecision(3)}</text>\`}
k.forEach((j,o)=>{let d='';r.forEach((x,i)=>{const q=x[j],X=50+i*s;
if(q===null)return;
if(n>60)d+=(d?'L':'M')+X.toFixed(1)+','+y(q).toFixed(1);
else m+=\`<rect x=\${X+o*s*.4} width=\${s*.35} y=\${Math.min(y(q),y(0))} height=\${Math.abs(y(q)-y(0))} fill=\${C[j-1]} />\`});
if(d)m+=\`<path d=\${d} fill=none stroke=\${C[j-1]} />\`})});
r.forEach((x,i)=>{if(i%Math.ceil(n/8)==0)g+=\`<text x=\${50+i*s} y=470>\${x[0]}</text>\`});
S.innerHTML=g+'<g class=chart-marks>'+m+'</g>'}
draw();
document.querySelector('button').onclick=()=>{a=Math.max(0,R.length-LAST);b=R.length-1;draw()};
document.getElementById('handle-to').onkeydown=e=>{b+=e.key=='ArrowLeft'?-1:1;draw()};`;

/**
 * A static page that draws the same rows by a script of about one kilobyte: the same two panels,
 * bars up to sixty periods and lines above, drawn anew on a click and on arrow keys.
 */
export function handWrittenPage(rows: readonly PlainRow[], lastFiveYears: number): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>By hand</title>',
    '<style>svg{width:52rem;font:13px sans-serif}</style></head><body>',
    '<button data-key="preset" data-value="last-5">Last 5 years</button>',
    '<div id="handle-to" role="slider" tabindex="0">to</div>',
    '<div class="chart-wide"><svg viewBox="0 0 760 480"></svg></div>',
    `<script type="application/json" id="rows">${JSON.stringify(rows)}</script>`,
    `<script>${SCRIPT.replace('LAST', String(lastFiveYears))}</script></body></html>`,
  ].join('');
}
