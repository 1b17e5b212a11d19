import { expect, test } from 'vitest';
import { toldClaim } from '@/tests/builders/told-claim';
import { readClaims } from './read-claims';

test.each([
  [
    '2022-11-10',
    "KARACHI: Pakistan's imports from China dipped 3.7pc to $5.1bn in July-October FY23 from $5.3bn in the same period last year, the State Bank reported. Exports to the neighbour stood at $665m versus $890m. Total exports during the four months were $9.6bn while the import bill fell to $21bn. In October alone, purchases from China dropped to $1.1bn.",
    [
      'PAK-CHN imports 5100000000USD 2022-07/2022-10 -3.7',
      'PAK-CHN imports 5300000000USD 2021-07/2021-10',
      'PAK-CHN exports 665000000USD 2022-07/2022-10',
      'PAK-CHN exports 890000000USD 2021-07/2021-10',
      'PAK-WLD exports 9600000000USD 2022-07/2022-10',
      'PAK-WLD imports 21000000000USD 2022-07/2022-10',
      'PAK-CHN imports 1100000000USD 2022-10/2022-10',
    ],
  ],
  [
    '2024-09-18',
    "KUALA LUMPUR: Malaysia's trade with Singapore, its second-largest partner, grew 9.2 per cent to RM34.5 billion in August. Exports to the island republic totalled RM20.1 billion and imports RM14.4 billion. Overall trade in the month was RM257 billion, exports amounting to RM129 billion. From January to August, total trade increased 9.1 per cent to RM1.9 trillion.",
    [
      'MYS-SGP turnover 34500000000MYR 2024-08/2024-08 +9.2',
      'MYS-SGP exports 20100000000MYR 2024-08/2024-08',
      'MYS-SGP imports 14400000000MYR 2024-08/2024-08',
      'MYS-WLD turnover 257000000000MYR 2024-08/2024-08',
      'MYS-WLD exports 129000000000MYR 2024-08/2024-08',
      'MYS-WLD turnover 1900000000000MYR 2024-01/2024-08 +9.1',
    ],
  ],
  [
    '2022-09-15',
    "Pakistan and Afghanistan trade fell to $1.1bn in FY22 from $1.6bn in FY21. Pakistan's exports to Kabul dropped to $550m whereas imports from the war-torn country rose to $590m. In the first two months of the current fiscal year, exports were $90m and imports $130m. Islamabad wants to take trade to $5bn.",
    [
      'PAK-AFG turnover 1100000000USD 2021-07/2022-06',
      'PAK-AFG turnover 1600000000USD 2020-07/2021-06',
      'PAK-AFG exports 550000000USD 2021-07/2022-06',
      'PAK-AFG imports 590000000USD 2021-07/2022-06',
      'PAK-AFG exports 90000000USD 2022-07/2022-08',
      'PAK-AFG imports 130000000USD 2022-07/2022-08',
      'PAK-AFG turnover 5000000000USD - target',
    ],
  ],
  [
    '2022-06-17',
    'YEREVAN. Armenia-Iran trade rose 35 percent to $170 million in January-April. Imports from Iran accounted for $150 million of this, and exports to it for $20 million. In the same period, trade with Russia was $900 million and with China $450 million. Total foreign trade of the country was $3 billion.',
    [
      'ARM-IRN turnover 170000000USD 2022-01/2022-04 +35',
      'ARM-IRN imports 150000000USD 2022-01/2022-04',
      'ARM-IRN exports 20000000USD 2022-01/2022-04',
      'ARM-RUS turnover 900000000USD 2022-01/2022-04',
      'ARM-CHN turnover 450000000USD 2022-01/2022-04',
      'ARM-WLD turnover 3000000000USD 2022-01/2022-04',
    ],
  ],
  [
    '2023-10-10',
    'CARACAS - Venezuela imported food worth $2.5 billion in 2022. Brazil provided $800 million of it and Türkiye $200 million. Exports to Brazil were a mere $400 million. Bilateral trade with Caracas had been $6 billion in 2013.',
    [
      'VEN-WLD imports 2500000000USD 2022-01/2022-12 food',
      'VEN-BRA imports 800000000USD 2022-01/2022-12 food',
      'VEN-TUR imports 200000000USD 2022-01/2022-12 food',
      'VEN-BRA exports 400000000USD 2022-01/2022-12',
      'BRA-VEN turnover 6000000000USD 2013-01/2013-12',
    ],
  ],
] as const)('the host reports every flow that nobody else owns: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2024-05-20',
    'LIMA - Peru ran a trade surplus of $1.5 billion in March compared with $1.1 billion in the same month of 2023. Mining shipments totaled $3.4 billion. By country, exports to China were $1.9 billion and to the United States $600 million. In the first quarter the surplus was $4.5 billion.',
    [
      'PER-WLD balance 1500000000USD 2024-03/2024-03',
      'PER-WLD balance 1100000000USD 2023-03/2023-03',
      'PER-WLD exports 3400000000USD 2024-03/2024-03',
      'PER-CHN exports 1900000000USD 2024-03/2024-03',
      'PER-USA exports 600000000USD 2024-03/2024-03',
      'PER-WLD balance 4500000000USD 2024-01/2024-03',
    ],
  ],
  [
    '2023-03-20',
    "JAKARTA - Indonesia's exports to Japan climbed to $2.1 billion in February from $1.9 billion in January. Coal shipments were $900 million. Imports came to $1.2 billion. Indonesia's total exports were $21.4 billion in the month.",
    [
      'IDN-JPN exports 2100000000USD 2023-02/2023-02',
      'IDN-JPN exports 1900000000USD 2023-01/2023-01',
      'IDN-JPN exports 900000000USD 2023-02/2023-02 coal',
      'IDN-JPN imports 1200000000USD 2023-02/2023-02',
      'IDN-WLD exports 21400000000USD 2023-02/2023-02',
    ],
  ],
  [
    '2020-07-21',
    "SEOUL -- South Korea's exports to Vietnam, its third-largest market, totaled $22.4 billion in the first half of 2020, down 1.9 percent. Imports from the Southeast Asian country were $9.4 billion. Vietnam thus gave Seoul a surplus of $13 billion. Last year bilateral trade reached $69.2 billion.",
    [
      'KOR-VNM exports 22400000000USD 2020-01/2020-06 -1.9',
      'KOR-VNM imports 9400000000USD 2020-01/2020-06',
      'KOR-VNM balance 13000000000USD 2020-01/2020-06',
      'KOR-VNM turnover 69200000000USD 2019-01/2019-12',
    ],
  ],
  [
    '2022-03-02',
    'Latvian exports reached EUR 16.5 billion in 2021, a 19.6% rise, and imports EUR 19.6 billion. Lithuania was the main partner, accounting for 17.6% of exports and 18.3% of imports. Wood exports were valued at EUR 3.3 billion. In December exports stood at EUR 1.6 billion, or 25% above December 2020.',
    [
      'LVA-WLD exports 16500000000EUR 2021-01/2021-12 +19.6',
      'LVA-WLD imports 19600000000EUR 2021-01/2021-12',
      'LVA-LTU exports - 2021-01/2021-12 share17.6',
      'LVA-LTU imports - 2021-01/2021-12 share18.3',
      'LVA-WLD exports 3300000000EUR 2021-01/2021-12 wood',
      'LVA-WLD exports 1600000000EUR 2021-12/2021-12 +25',
    ],
  ],
  [
    '2023-10-30',
    "TASHKENT. Uzbekistan's foreign trade turnover amounted to $45 billion in January-September 2023. Exports made $18 billion and imports $27 billion, so the deficit was $9 billion. The largest turnover was with China ($9.6 billion), Russia ($7 billion) and Kazakhstan ($3.2 billion). Gold worth $6.1 billion was sold abroad. Cotton yarn brought in $870 million.",
    [
      'UZB-WLD turnover 45000000000USD 2023-01/2023-09',
      'UZB-WLD exports 18000000000USD 2023-01/2023-09',
      'UZB-WLD imports 27000000000USD 2023-01/2023-09',
      'UZB-WLD balance -9000000000USD 2023-01/2023-09',
      'UZB-CHN turnover 9600000000USD 2023-01/2023-09',
      'UZB-RUS turnover 7000000000USD 2023-01/2023-09',
      'UZB-KAZ turnover 3200000000USD 2023-01/2023-09',
      'UZB-WLD exports 6100000000USD 2023-01/2023-09',
      'UZB-WLD exports 870000000USD 2023-01/2023-09',
    ],
  ],
  [
    '2020-10-10',
    'BERN - Swiss watch exports slumped 12% to 1.6 billion francs in September. China absorbed 230 million francs worth, up 79%, and the United States 200 million francs. Shipments to Hong Kong slid to 140 million francs. For the nine months the total was 11.5 billion francs.',
    [
      'CHE-WLD exports 1600000000CHF 2020-09/2020-09 -12 watch',
      'CHE-CHN exports 230000000CHF 2020-09/2020-09 +79 watch',
      'CHE-USA exports 200000000CHF 2020-09/2020-09 watch',
      'CHE-HKG exports 140000000CHF 2020-09/2020-09',
      'CHE-WLD exports 11500000000CHF 2020-01/2020-09 watch',
    ],
  ],
] as const)('bare flows return to what the text is about: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2023-03-20',
    "NAIROBI - Kenya's exports rose 12 percent to Sh873 billion in 2022. Uganda was the leading buyer at Sh97 billion, while the Netherlands bought goods worth Sh75 billion. Tea fetched Sh163 billion. Imports stood at Sh2.5 trillion, of which China supplied Sh452 billion.",
    [
      'KEN-WLD exports 873000000000KES 2022-01/2022-12 +12',
      'KEN-UGA exports 97000000000KES 2022-01/2022-12',
      'KEN-NLD exports 75000000000KES 2022-01/2022-12',
      'KEN-WLD exports 163000000000KES 2022-01/2022-12',
      'KEN-WLD imports 2500000000000KES 2022-01/2022-12',
      'KEN-CHN imports 452000000000KES 2022-01/2022-12',
    ],
  ],
  [
    '2023-11-08',
    "ADDIS ABABA: Ethiopia's coffee exports brought $1.43 billion in fiscal 2021/22. Germany took $290 million worth, Saudi Arabia $222 million and Belgium $164 million. In the first quarter of 2023/24 the country shipped coffee valued at $380 million.",
    [
      'ETH-WLD exports 1430000000USD 2021-07/2022-07 coffee',
      'ETH-DEU exports 290000000USD 2021-07/2022-07 coffee',
      'ETH-SAU exports 222000000USD 2021-07/2022-07 coffee',
      'ETH-BEL exports 164000000USD 2021-07/2022-07 coffee',
      'ETH-WLD exports 380000000USD 2023-07/2023-10 coffee',
    ],
  ],
  [
    '2022-10-12',
    "DUSHANBE. Over nine months of 2022, trade between Tajikistan and Uzbekistan stood at $340 million. Tajik exports fell by 10 percent to $80 million while Uzbek goods worth $260 million entered the republic. Uzbekistan is thus fourth among Tajikistan's partners after Russia, China and Kazakhstan.",
    [
      'TJK-UZB turnover 340000000USD 2022-01/2022-09',
      'TJK-UZB exports 80000000USD 2022-01/2022-09 -10',
      'TJK-UZB imports 260000000USD 2022-01/2022-09',
    ],
  ],
  [
    '2021-12-08',
    "Riyadh: The Kingdom's non-oil exports to Egypt totaled SR1.2 billion in September, the third-highest among its partners, while India received goods worth SR1.5 billion and the UAE SR2.6 billion. Overall non-oil exports rose 24 percent to SR23.1 billion. Imports from Germany were SR2.4 billion.",
    [
      'SAU-EGY exports 1200000000SAR 2021-09/2021-09 non-oil',
      'SAU-IND exports 1500000000SAR 2021-09/2021-09 non-oil',
      'SAU-ARE exports 2600000000SAR 2021-09/2021-09 non-oil',
      'SAU-WLD exports 23100000000SAR 2021-09/2021-09 +24 non-oil',
      'SAU-DEU imports 2400000000SAR 2021-09/2021-09',
    ],
  ],
  [
    '2023-05-12',
    "MANILA - The Philippines posted a $4.93 billion trade gap in March, narrower than the $5.19 billion of a year ago, the statistics agency said. Exports shrank 9.1 percent to $6.53 billion and imports 2.7 percent to $11.46 billion. Japan was the top export market with $1.03 billion, followed by the U.S. with $980 million. China supplied $2.6 billion of the country's imports, Indonesia $1.1 billion.",
    [
      'PHL-WLD balance -4930000000USD 2023-03/2023-03',
      'PHL-WLD balance -5190000000USD 2022-03/2022-03',
      'PHL-WLD exports 6530000000USD 2023-03/2023-03 -9.1',
      'PHL-WLD imports 11460000000USD 2023-03/2023-03 -2.7',
      'PHL-JPN exports 1030000000USD 2023-03/2023-03',
      'PHL-USA exports 980000000USD 2023-03/2023-03',
      'PHL-CHN imports 2600000000USD 2023-03/2023-03',
      'PHL-IDN imports 1100000000USD 2023-03/2023-03',
    ],
  ],
  [
    '2024-10-21',
    "THE HAGUE - The Netherlands exported 56 billion euros' worth of goods to Germany in the first half of 2024, 4 percent less than a year before. Belgium took 30 billion euros and France 21 billion euros. Total Dutch exports came to 290 billion euros, imports to 265 billion euros. Imports from China fell to 25 billion euros.",
    [
      'NLD-DEU exports 56000000000EUR 2024-01/2024-06 -4',
      'NLD-BEL exports 30000000000EUR 2024-01/2024-06',
      'NLD-FRA exports 21000000000EUR 2024-01/2024-06',
      'NLD-WLD exports 290000000000EUR 2024-01/2024-06',
      'NLD-WLD imports 265000000000EUR 2024-01/2024-06',
      'NLD-CHN imports 25000000000EUR 2024-01/2024-06',
    ],
  ],
  [
    '2024-08-12',
    'VIENTIANE - Laos earned $1.9 billion from electricity exports last year, of which $1.5 billion came from Thailand and $190 million from Vietnam. In the first half of 2024 total exports were $4.2 billion, with China taking $1.6 billion, Thailand $1.5 billion and Vietnam $600 million. Imports were $3.6 billion in the period.',
    [
      'LAO-WLD exports 1900000000USD 2023-01/2023-12 electricity',
      'LAO-THA exports 1500000000USD 2023-01/2023-12 electricity',
      'LAO-VNM exports 190000000USD 2023-01/2023-12 electricity',
      'LAO-WLD exports 4200000000USD 2024-01/2024-06',
      'LAO-CHN exports 1600000000USD 2024-01/2024-06',
      'LAO-THA exports 1500000000USD 2024-01/2024-06',
      'LAO-VNM exports 600000000USD 2024-01/2024-06',
      'LAO-WLD imports 3600000000USD 2024-01/2024-06',
    ],
  ],
] as const)(
  'what the other side buys or sells is told from the side of the host: %s %s',
  (date, text, claims) => {
    expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
  },
);

test.each([
  [
    '2022-05-05',
    "Serbia's exports to Russia were worth 900 million euros in 2021. Russia exported goods worth 1.6 billion euros to Serbia. The gap was 700 million euros. Overall Serbian imports were 28.6 billion euros.",
    [
      'SRB-RUS exports 900000000EUR 2021-01/2021-12',
      'RUS-SRB exports 1600000000EUR 2021-01/2021-12',
      'SRB-RUS balance -700000000EUR 2021-01/2021-12',
      'SRB-WLD imports 28600000000EUR 2021-01/2021-12',
    ],
  ],
  [
    '2023-02-14',
    'Trade between Brazil and Argentina totaled $28.4 billion in 2022. Brazilian sales were $15.3 billion, while Argentina sold $13.1 billion to its neighbor. The surplus of Brazil was $2.2 billion, up from $600 million in 2021.',
    [
      'BRA-ARG turnover 28400000000USD 2022-01/2022-12',
      'BRA-ARG exports 15300000000USD 2022-01/2022-12',
      'ARG-BRA exports 13100000000USD 2022-01/2022-12',
      'BRA-ARG balance 2200000000USD 2022-01/2022-12',
      'BRA-ARG balance 600000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2024-04-03',
    "ALGIERS - Spain's purchases from Algeria were 5.4 billion euros last year, whereas its sales to the North African country slumped to 333 million euros, Spanish customs data show. In 2021 Spanish exports to Algeria had been worth 1.9 billion euros.",
    [
      'ESP-DZA imports 5400000000EUR 2023-01/2023-12',
      'ESP-DZA exports 333000000EUR 2023-01/2023-12',
      'ESP-DZA exports 1900000000EUR 2021-01/2021-12',
    ],
  ],
  [
    '2022-11-30',
    "Slovak exports to Ukraine totaled 700 million euros in the first nine months, up a third. Slovakia bought 900 million euros of Ukrainian products. Poland's exports to its eastern neighbour were 7 billion euros, Hungary's 1.9 billion euros.",
    [
      'SVK-UKR exports 700000000EUR 2022-01/2022-09',
      'SVK-UKR imports 900000000EUR 2022-01/2022-09',
      'POL-UKR exports 7000000000EUR 2022-01/2022-09',
      'HUN-UKR exports 1900000000EUR 2022-01/2022-09',
    ],
  ],
] as const)(
  'another country reports only what it owns in its clause: %s %s',
  (date, text, claims) => {
    expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
  },
);

test.each([
  [
    '2022-08-24',
    "TEHRAN - Iran's non-oil trade with its neighbors stood at $21.6 billion in the first four months of the current Iranian year (March 21-July 22). Exports to those countries were $11.1 billion and imports $10.5 billion. Iraq, the UAE and Türkiye were the main destinations with $2.6 billion, $2.1 billion and $2 billion respectively. The UAE was the largest exporter to Iran, with goods worth $6.5 billion.",
    [
      'IRN-GRP turnover 21600000000USD 2022-03/2022-07 non-oil',
      'IRN-GRP exports 11100000000USD 2022-03/2022-07 non-oil',
      'IRN-GRP imports 10500000000USD 2022-03/2022-07 non-oil',
      'IRN-IRQ exports 2600000000USD 2022-03/2022-07',
      'IRN-ARE exports 2100000000USD 2022-03/2022-07',
      'IRN-TUR exports 2000000000USD 2022-03/2022-07',
      'IRN-ARE imports 6500000000USD 2022-03/2022-07',
    ],
  ],
  [
    '2021-11-15',
    "BEIJING -- China's exports grew 27.1 percent year on year in October to 300.2 billion U.S. dollars and imports 20.6 percent to 215.7 billion. The trade surplus widened to 84.5 billion. In the first ten months, China's trade with ASEAN, the EU and the United States stood at 703.3 billion, 670.9 billion and 613.2 billion U.S. dollars, respectively.",
    [
      'CHN-WLD exports 300200000000USD 2021-10/2021-10 +27.1',
      'CHN-WLD imports 215700000000USD 2021-10/2021-10 +20.6',
      'CHN-WLD balance 84500000000USD 2021-10/2021-10',
      'CHN-ASEAN turnover 703300000000USD 2021-01/2021-10',
      'CHN-EU27 turnover 670900000000USD 2021-01/2021-10',
      'CHN-USA turnover 613200000000USD 2021-01/2021-10',
    ],
  ],
  [
    '2023-09-04',
    "TBILISI. Georgia's external merchandise trade reached $11.5 billion in January-July 2023, Geostat reports. Exports went up 15.2 percent to $3.6 billion, imports 20 percent to $7.9 billion. The negative trade balance was $4.3 billion, or 37.5 percent of turnover. The top three partners by exports were Azerbaijan ($504 million), Armenia ($430 million) and Kazakhstan ($350 million). By imports, the USA led with $1.1 billion, Türkiye being second with $1 billion.",
    [
      'GEO-WLD turnover 11500000000USD 2023-01/2023-07',
      'GEO-WLD exports 3600000000USD 2023-01/2023-07 +15.2',
      'GEO-WLD imports 7900000000USD 2023-01/2023-07 +20',
      'GEO-WLD balance -4300000000USD 2023-01/2023-07 share37.5',
      'GEO-AZE exports 504000000USD 2023-01/2023-07',
      'GEO-ARM exports 430000000USD 2023-01/2023-07',
      'GEO-KAZ exports 350000000USD 2023-01/2023-07',
      'GEO-USA imports 1100000000USD 2023-01/2023-07',
      'GEO-TUR imports 1000000000USD 2023-01/2023-07',
    ],
  ],
  [
    '2022-05-24',
    "MUSCAT: Oman's merchandise exports surged 60.5 per cent to RO 4.95 billion by the end of March, from RO 3.08 billion a year ago. Non-oil exports were RO 1.7 billion and re-exports RO 320 million. The UAE topped the list for non-oil exports at RO 220 million and for re-exports at RO 110 million. It was also the largest exporter to Oman with RO 1 billion.",
    [
      'OMN-WLD exports 4950000000OMR 2022-01/2022-03 +60.5',
      'OMN-WLD exports 3080000000OMR 2021-01/2021-03',
      'OMN-WLD exports 1700000000OMR 2022-01/2022-03 non-oil',
      'OMN-WLD exports 320000000OMR 2022-01/2022-03 re-exports',
      'OMN-ARE exports 220000000OMR 2022-01/2022-03 non-oil',
      'OMN-ARE exports 110000000OMR 2022-01/2022-03 re-exports',
      'OMN-ARE imports 1000000000OMR 2022-01/2022-03',
    ],
  ],
  [
    '2022-01-25',
    "Spain's trade deficit was 26.2 billion euros in January-November 2021, against 14.1 billion euros in the same period of 2020. Exports stood at 287 billion euros and imports at 313 billion euros. Trade with the EU produced a surplus of 16 billion euros; that with the rest of the world a deficit of 42 billion euros. Sales to France rose 18% to 46 billion euros.",
    [
      'ESP-WLD balance -26200000000EUR 2021-01/2021-11',
      'ESP-WLD balance -14100000000EUR 2020-01/2020-11',
      'ESP-WLD exports 287000000000EUR 2021-01/2021-11',
      'ESP-WLD imports 313000000000EUR 2021-01/2021-11',
      'ESP-EU27 balance 16000000000EUR 2021-01/2021-11',
      'ESP-XEU balance -42000000000EUR 2021-01/2021-11',
      'ESP-FRA exports 46000000000EUR 2021-01/2021-11 +18',
    ],
  ],
] as const)('lists give each partner its own figure: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2023-02-08',
    "OTTAWA - Canada's trade deficit narrowed to C$160 million in December from a revised C$219 million in November. Exports were down 1.2% to C$63 billion, and imports 1.3% to C$63.1 billion. Exports to the U.S. fell 3.9% to C$46.5 billion while imports from that country rose 0.7%; the surplus with the U.S. was C$7.9 billion. For 2022 as a whole, Canada had a surplus of C$19.5 billion.",
    [
      'CAN-WLD balance -160000000CAD 2022-12/2022-12',
      'CAN-WLD balance -219000000CAD 2022-11/2022-11',
      'CAN-WLD exports 63000000000CAD 2022-12/2022-12 -1.2',
      'CAN-WLD imports 63100000000CAD 2022-12/2022-12 -1.3',
      'CAN-USA exports 46500000000CAD 2022-12/2022-12 -3.9',
      'CAN-USA imports - 2022-12/2022-12 +0.7',
      'CAN-USA balance 7900000000CAD 2022-12/2022-12',
      'CAN-WLD balance 19500000000CAD 2022-01/2022-12',
    ],
  ],
  [
    '2020-02-10',
    'WASHINGTON - The U.S. trade deficit with China fell 17.6% to $345.6 billion in 2019, Commerce Department data showed. The gap with Mexico reached a record $101.8 billion and that with the EU $177.9 billion. The overall trade deficit shrank 1.7% to $616.8 billion. Exports slipped 0.1% to $2.5 trillion. In December, the deficit was $48.9 billion, up from $43.7 billion in November.',
    [
      'USA-CHN balance -345600000000USD 2019-01/2019-12 -17.6',
      'USA-MEX balance -101800000000USD 2019-01/2019-12',
      'USA-EU27 balance -177900000000USD 2019-01/2019-12',
      'USA-WLD balance -616800000000USD 2019-01/2019-12 -1.7',
      'USA-WLD exports 2500000000000USD 2019-01/2019-12 -0.1',
      'USA-WLD balance -48900000000USD 2019-12/2019-12',
      'USA-WLD balance -43700000000USD 2019-11/2019-11',
    ],
  ],
  [
    '2023-12-05',
    "BRASILIA - Brazil's trade surplus hit $8.8 billion in November, up 41% from a year earlier. Exports were $27.8 billion and imports $19 billion. Year to date, the surplus totals $89.3 billion. Soybean exports to China in the month were worth $2.5 billion. The government sees the full-year surplus at $93 billion.",
    [
      'BRA-WLD balance 8800000000USD 2023-11/2023-11 +41',
      'BRA-WLD exports 27800000000USD 2023-11/2023-11',
      'BRA-WLD imports 19000000000USD 2023-11/2023-11',
      'BRA-WLD balance 89300000000USD 2023-01/2023-11',
      'BRA-CHN exports 2500000000USD 2023-11/2023-11 soybean',
      'BRA-WLD balance 93000000000USD 2023-01/2023-12 forecast',
    ],
  ],
  [
    '2020-11-18',
    'NUR-SULTAN. In January-September 2020, Kazakhstan supplied Uzbekistan with goods worth $1.4 billion and imported $500 million from there. Thus turnover totaled $1.9 billion, 20% less than a year earlier, when it was $2.4 billion. Flour accounted for $300 million of supplies.',
    [
      'KAZ-UZB exports 1400000000USD 2020-01/2020-09',
      'KAZ-UZB imports 500000000USD 2020-01/2020-09',
      'KAZ-UZB turnover 1900000000USD 2020-01/2020-09 -20',
      'KAZ-UZB turnover 2400000000USD 2019-01/2019-09',
      'KAZ-UZB exports 300000000USD 2020-01/2020-09',
    ],
  ],
  [
    '2021-06-29',
    "COLOMBO: Sri Lanka's tea exports fetched Rs 21.5 billion in May, down from Rs 22.3 billion in April. Iraq emerged as the number one buyer, followed by Türkiye and Russia. Cumulative earnings for the five months stood at Rs 108 billion ($540 million), up 14 percent over the same period of 2020.",
    [
      'LKA-WLD exports 21500000000LKR 2021-05/2021-05 tea',
      'LKA-WLD exports 22300000000LKR 2021-04/2021-04 tea',
      'LKA-WLD exports 108000000000LKR 2021-01/2021-05 +14',
    ],
  ],
  [
    '2021-05-14',
    'NEW DELHI: Merchandise exports jumped nearly threefold to $30.63 billion in April from $10.36 billion in April 2020, while imports surged to $45.72 billion, leaving a deficit of $15.1 billion. Exports to the US were $5.1 billion; those to China, $1.9 billion. In 2020-21, exports had stood at $290.6 billion and imports at $393.6 billion. The government expects exports of $400 billion in 2021-22.',
    [
      'IND-WLD exports 30630000000USD 2021-04/2021-04',
      'IND-WLD exports 10360000000USD 2020-04/2020-04',
      'IND-WLD imports 45720000000USD 2021-04/2021-04',
      'IND-WLD balance -15100000000USD 2021-04/2021-04',
      'IND-USA exports 5100000000USD 2021-04/2021-04',
      'IND-CHN exports 1900000000USD 2021-04/2021-04',
      'IND-WLD exports 290600000000USD 2020-04/2021-03',
      'IND-WLD imports 393600000000USD 2020-04/2021-03',
      'IND-WLD exports 400000000000USD 2021-04/2022-03 forecast',
    ],
  ],
  [
    '2023-03-15',
    "HARARE: Zimbabwe exported goods worth US$6.6 billion in 2022 against imports of US$8.7 billion, ZimStat said. South Africa absorbed 40 percent of exports, the UAE 33 percent and China 10 percent. Imports from South Africa were US$3.4 billion. In January 2023 the country's trade deficit widened to US$197 million from US$97 million in December.",
    [
      'ZWE-WLD exports 6600000000USD 2022-01/2022-12',
      'ZWE-WLD imports 8700000000USD 2022-01/2022-12',
      'ZWE-ZAF exports - 2022-01/2022-12 share40',
      'ZWE-ARE exports - 2022-01/2022-12 share33',
      'ZWE-CHN exports - 2022-01/2022-12 share10',
      'ZWE-ZAF imports 3400000000USD 2022-01/2022-12',
      'ZWE-WLD balance -197000000USD 2023-01/2023-01',
      'ZWE-WLD balance -97000000USD 2022-12/2022-12',
    ],
  ],
] as const)('windows come back when a comparison is over: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2023-01-20',
    'JAKARTA - Indonesia attracted $45.6 billion in foreign direct investment in 2022, with Singapore the biggest source at $13.3 billion, followed by China with $8.2 billion. Japan was fourth at $3.6 billion. Exports of know-how are not counted.',
    [],
  ],
  [
    '2023-01-20',
    'Tourists from China spent $5.6 billion in Thailand in 2022. Malaysia was the largest market, with 3 million arrivals. The government earned $20 billion from tourism.',
    [],
  ],
  [
    '2021-04-22',
    "ROTTERDAM. The port handled 109 million tonnes in the first quarter. Container imports from Asia rose 5 percent. The operator's revenue was 190 million euros, and it will invest 250 million euros.",
    [],
  ],
  [
    '2024-02-02',
    'CAIRO: Suez Canal revenues dropped 40 percent to $428 million in January. Ships carrying goods worth $3 billion daily used to pass the canal.',
    [],
  ],
  [
    '2023-02-07',
    'DAVOS. Ukraine asked the EU for 18 billion euros in loans to cover imports of gas. The World Bank has lent $2 billion. The US Export-Import Bank may grant credits of $3 billion to exporters.',
    [],
  ],
  [
    '2022-10-05',
    "ISTANBUL - Istanbul's exports reached $50 billion in the first nine months; Bursa exported goods worth $11 billion and Kocaeli $9.5 billion. Germany was the main market of Bursa with $1.8 billion.",
    [],
  ],
  [
    '2021-09-13',
    'DHAKA: Chattogram customs collected Tk 51,000 crore in import duties in FY21. The NBR set its target at Tk 64,000 crore. Imports of cars brought Tk 2,000 crore in taxes.',
    [],
  ],
] as const)('money that is no trade of a country gives nothing: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  "South China's Hainan saw its exports rise to 81.5 billion yuan in 2022.",
  "Exports of Russia's Tatarstan to Turkey came to $1.2 billion in 2022.",
])('an area is not the country that owns it: %s', (text) => {
  expect(readClaims(text, { date: '2023-07-24' })).toEqual([]);
});

test('a trade with more countries than any region has is a trade with the world', () => {
  const text = 'Georgia traded with 141 countries for $9.1 billion in 2022.';
  const [claim] = readClaims(text, { date: '2023-07-24' });
  expect(claim).toMatchObject({ reporter: 'GEO', partner: 'WLD', flow: 'turnover' });
});

test('the change before is told of in its own month and leaves the text in its own', () => {
  const text =
    "Korea's exports climbed 3 percent in May, following a 2.1 percent gain in April. Shipments to China came to $11 billion.";
  const claims = readClaims(text, { date: '2023-07-24' });
  expect(claims.map(({ period }) => period?.start)).toEqual([
    '2023-05-01',
    '2023-04-01',
    '2023-05-01',
  ]);
});

test('"overall" after a flow is the world', () => {
  const text =
    "The United States took $34 billion of Mexico's exports in January 2024. Mexican exports overall were $41.8 billion.";
  const claims = readClaims(text, { date: '2024-02-26' });
  expect(claims.at(-1)).toMatchObject({ reporter: 'MEX', partner: 'WLD', value: '41.8' });
});
