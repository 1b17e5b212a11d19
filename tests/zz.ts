import { readClaims } from '@/lib/claims/read/read-claims';
for (const t of [
 "SINGAPORE - Non-oil domestic exports (NODX) shrank 3.3 per cent year on year to S$14.1 billion in January, after a 2.4 per cent rise in December. NODX to the United States fell 6.8 per cent. Total trade was S$102.7 billion.",
 "Korea's exports climbed 3 percent in May, following a 2.1 percent gain in April. Shipments to China rose 5 percent to $11 billion.",
]) { console.log(t.slice(0,60)); for (const c of readClaims(t, { date: '2020-02-17' })) console.log('   ', c.reporter, c.partner, c.flow, c.value, c.changePct, c.period?.start, c.period?.end, c.trace.join('; ')); }
