import { expect, test } from 'vitest';
import { toldClaim } from '@/tests/builders/told-claim';
import { readClaims } from './read-claims';

test.each([
  [
    '2021-03-02',
    'Trade between Kazakhstan and Germany totalled $5.1 billion in 2020.',
    ['KAZ-DEU turnover 5100000000USD 2020-01/2020-12'],
  ],
  [
    '2022-08-10',
    "Kazakhstan's trade with Germany was worth €1.2bn in the first half of 2022, up 12.5% year on year.",
    ['KAZ-DEU turnover 1200000000EUR 2022-01/2022-06 +12.5'],
  ],
  [
    '2019-05-05',
    'Bilateral trade between Vietnam and the Republic of Korea hit a record 68.2 billion USD last year, of which Vietnam exported 18.2 billion USD and imported 50 billion USD.',
    [
      'VNM-KOR turnover 68200000000USD 2018-01/2018-12',
      'VNM-KOR exports 18200000000USD 2018-01/2018-12',
      'VNM-KOR imports 50000000000USD 2018-01/2018-12',
    ],
  ],
  [
    '2023-06-01',
    "NAIROBI, June 1 (Xinhua) -- Kenya's exports to Uganda rose to 97.4 billion shillings in 2022 from 91.7 billion shillings in 2021.",
    [
      'KEN-UGA exports 97400000000KES 2022-01/2022-12',
      'KEN-UGA exports 91700000000KES 2021-01/2021-12',
    ],
  ],
  [
    '2018-10-11',
    'Two-way trade between Brazil and Argentina stood at nearly $27 billion in 2017.',
    ['BRA-ARG turnover 27000000000USD 2017-01/2017-12 approx'],
  ],
  [
    '2020-02-14',
    'Uzbek-Turkish trade exceeded $2.2 bln in 2019.',
    ['UZB-TUR turnover 2200000000USD 2019-01/2019-12 over'],
  ],
  [
    '2020-02-14',
    'In 2019, the volume of mutual trade between Belarus and Moldova amounted to $350 mln, exports - $230 mln, imports - $120 mln.',
    [
      'BLR-MDA turnover 350000000USD 2019-01/2019-12',
      'BLR-MDA exports 230000000USD 2019-01/2019-12',
      'BLR-MDA imports 120000000USD 2019-01/2019-12',
    ],
  ],
  [
    '2024-03-20',
    'Trade turnover between Georgia and Kazakhstan in January-February 2024 made $93.4 million, which is 11.2% less than in the same period of last year.',
    ['GEO-KAZ turnover 93400000USD 2024-01/2024-02 -11.2'],
  ],
  [
    '2021-07-01',
    'Egypt and Jordan exchanged goods worth $600 million in 2020.',
    ['EGY-JOR turnover 600000000USD 2020-01/2020-12'],
  ],
] as const)('a turnover is read with its sides and its parts: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2021-09-20',
    'Shipments from South Korea to Vietnam jumped 20.1 percent to $4.9 billion in August.',
    ['KOR-VNM exports 4900000000USD 2021-08/2021-08 +20.1'],
  ],
  [
    '2021-09-20',
    'Imports into Ghana from Nigeria fell to GH¢1.2 billion in 2020.',
    ['GHA-NGA imports 1200000000GHS 2020-01/2020-12'],
  ],
  [
    '2016-05-20',
    'India sold goods worth $2.1 billion to Iran in 2015-16 and bought $6.3 billion from it.',
    [
      'IND-IRN exports 2100000000USD 2015-04/2016-03',
      'IND-IRN imports 6300000000USD 2015-04/2016-03',
    ],
  ],
  [
    '2016-05-20',
    'Goods worth $45 million were exported from Armenia to Iran in 2015.',
    ['ARM-IRN exports 45000000USD 2015-01/2015-12'],
  ],
  [
    '2022-01-20',
    'Japan bought $33.6 billion of Australian coal in 2021.',
    ['JPN-AUS imports 33600000000USD 2021-01/2021-12 coal'],
  ],
  [
    '2022-01-20',
    'The United States imported $505.5 billion of goods from China in 2017, while exports to China were $129.9 billion.',
    [
      'USA-CHN imports 505500000000USD 2017-01/2017-12',
      'USA-CHN exports 129900000000USD 2017-01/2017-12',
    ],
  ],
  [
    '2022-01-20',
    'Exports of Turkish goods to Libya were $2.05 billion in 2021.',
    ['TUR-LBY exports 2050000000USD 2021-01/2021-12'],
  ],
  [
    '2022-01-20',
    "Peru's exports to Ecuador amounted to US$900 million and its imports to US$1.1 billion in 2021.",
    [
      'PER-ECU exports 900000000USD 2021-01/2021-12',
      'PER-ECU imports 1100000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-01-20',
    'Exports from Ukraine to Poland grew 1.6 times to $5.2 billion in 2021, imports from Poland were $5.0 billion.',
    [
      'UKR-POL exports 5200000000USD 2021-01/2021-12 +60',
      'UKR-POL imports 5000000000USD 2021-01/2021-12',
    ],
  ],
] as const)(
  'exports and imports are read from the side that tells them: %s %s',
  (date, text, claims) => {
    expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
  },
);

test.each([
  [
    '2019-03-07',
    'The US trade deficit with China widened to $419.2 billion in 2018.',
    ['USA-CHN balance -419200000000USD 2018-01/2018-12'],
  ],
  [
    '2019-03-07',
    'Pakistan had a trade surplus of $1.4 billion with Afghanistan in fiscal year 2018.',
    ['PAK-AFG balance 1400000000USD 2017-07/2018-06'],
  ],
  [
    '2019-03-07',
    'Bilateral trade between Kenya and China was $5.2 billion in 2018, with the balance in favour of China at $4.9 billion.',
    [
      'KEN-CHN turnover 5200000000USD 2018-01/2018-12',
      'KEN-CHN balance -4900000000USD 2018-01/2018-12',
    ],
  ],
  [
    '2023-11-15',
    'Indonesia ran a $2.1 billion trade deficit with Australia in the January-October period.',
    ['IDN-AUS balance -2100000000USD 2023-01/2023-10'],
  ],
  [
    '2023-11-15',
    "Switzerland's trade surplus with the EU shrank by CHF1.2bn to CHF3.4bn in the third quarter.",
    ['CHE-EU27 balance 3400000000CHF 2023-07/2023-09'],
  ],
  [
    '2023-11-15',
    'Germany exported goods worth 9.2 billion euros to the United Kingdom and imported 3.1 billion euros, leaving a surplus of 6.1 billion euros in September.',
    [
      'DEU-GBR exports 9200000000EUR 2023-09/2023-09',
      'DEU-GBR imports 3100000000EUR 2023-09/2023-09',
      'DEU-GBR balance 6100000000EUR 2023-09/2023-09',
    ],
  ],
  [
    '2012-08-20',
    "Sri Lanka's trade gap with India was Rs 380 billion in 2011.",
    ['LKA-IND balance -380000000000LKR 2011-01/2011-12'],
  ],
] as const)('a balance is read with its sign: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2023-09-30',
    'Trade turnover between Iran and Iraq hit $10.2 billion in the Iranian year 1401.',
    ['IRN-IRQ turnover 10200000000USD 2022-03/2023-03'],
  ],
  [
    '2024-02-14',
    "India's exports to the UAE were $26.2 billion during April-December 2023-24 against $23.3 billion in April-December 2022-23.",
    [
      'IND-ARE exports 26200000000USD 2023-04/2023-12',
      'IND-ARE exports 23300000000USD 2022-04/2022-12',
    ],
  ],
  [
    '2024-02-14',
    "Bangladesh's exports to India fetched $1.1 billion in July-January of the current fiscal year.",
    ['BGD-IND exports 1100000000USD 2023-07/2024-01'],
  ],
  [
    '2024-02-14',
    'Pakistan exported goods worth $305 million to Germany in 1QFY24, compared to $290m in 1QFY23.',
    [
      'PAK-DEU exports 305000000USD 2023-07/2023-09',
      'PAK-DEU exports 290000000USD 2022-07/2022-09',
    ],
  ],
  [
    '2018-07-15',
    "Australia's exports to Japan reached A$50 billion in 2016-17.",
    ['AUS-JPN exports 50000000000AUD 2016-07/2017-06'],
  ],
  [
    '2022-06-21',
    "South Korea's exports to China stood at $7.2 billion in the first 20 days of June.",
    ['KOR-CHN exports 7200000000USD 2022-06/2022-06'],
  ],
  [
    '2022-06-21',
    'Q1 2022 trade between Turkey and Ukraine came to $1.9bn.',
    ['TUR-UKR turnover 1900000000USD 2022-01/2022-03'],
  ],
  [
    '2022-06-21',
    "Trade with Tajikistan reached $1.2 billion over five months of this year, Uzbekistan's statistics agency said.",
    ['UZB-TJK turnover 1200000000USD 2022-01/2022-05'],
  ],
  [
    '2022-06-21',
    'New Zealand exports to Australia were NZ$8.9 billion in the year ended March 2022.',
    ['NZL-AUS exports 8900000000NZD 2021-04/2022-03'],
  ],
  [
    '2011-12-02',
    "Between January and October, Ethiopia's exports to Sudan reached US$210 million.",
    ['ETH-SDN exports 210000000USD 2011-01/2011-10'],
  ],
  [
    '2022-02-10',
    "In December alone, Canada's exports to the United States rose to C$40.1 billion.",
    ['CAN-USA exports 40100000000CAD 2021-12/2021-12'],
  ],
  [
    '2022-02-10',
    "Turkey's exports to Israel in 2021 were $6.4 billion, up from $4.7 billion a year earlier.",
    [
      'TUR-ISR exports 6400000000USD 2021-01/2021-12',
      'TUR-ISR exports 4700000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2022-02-10',
    'Moldovan exports to Romania totaled $830 million last year, 18.3% more than in 2020.',
    ['MDA-ROU exports 830000000USD 2021-01/2021-12 +18.3'],
  ],
  [
    '2022-02-10',
    'Trade between Oman and Iran was US$1.3bn in 2021; the figure for 2020 was US$790mn.',
    [
      'OMN-IRN turnover 1300000000USD 2021-01/2021-12',
      'OMN-IRN turnover 790000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2022-02-10',
    "Exports to France fell from 5.2bn lei in 2019 to 4.8bn lei in 2020, Romania's statistics institute said.",
    [
      'ROU-FRA exports 5200000000RON 2019-01/2019-12',
      'ROU-FRA exports 4800000000RON 2020-01/2020-12',
    ],
  ],
] as const)('a period is read as the country counts: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2021-08-08',
    'Pakistan and Turkey aim to raise bilateral trade to $5 billion by 2023.',
    ['PAK-TUR turnover 5000000000USD 2023-01/2023-12 target'],
  ],
  [
    '2021-08-08',
    'Trade between India and the UAE is expected to reach $100 billion in five years.',
    ['IND-ARE turnover 100000000000USD - forecast'],
  ],
  [
    '2021-08-08',
    'Rwanda targets $50 million in exports to Ghana.',
    ['RWA-GHA exports 50000000USD - target'],
  ],
  [
    '2021-08-08',
    'Russia and Egypt could see trade exceed $6 billion this year.',
    ['RUS-EGY turnover 6000000000USD 2021-01/2021-12 forecast over'],
  ],
  [
    '2021-08-08',
    'Indonesia and Vietnam have set a bilateral trade target of US$15 billion by 2028.',
    ['IDN-VNM turnover 15000000000USD 2028-01/2028-12 target'],
  ],
] as const)('a hope or a guess is never a fact: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2022-05-05',
    "Georgia's top export markets were China ($205.4 million), Azerbaijan ($170.1 million) and Russia ($166.2 million) in January-March 2022.",
    [
      'GEO-CHN exports 205400000USD 2022-01/2022-03',
      'GEO-AZE exports 170100000USD 2022-01/2022-03',
      'GEO-RUS exports 166200000USD 2022-01/2022-03',
    ],
  ],
  [
    '2022-05-05',
    "Germany accounted for 8.6 percent of Turkey's exports in 2021.",
    ['TUR-DEU exports - 2021-01/2021-12 share8.6'],
  ],
  [
    '2022-05-05',
    "Armenia's main trading partner in 2021 was Russia, with $2.5 billion, followed by China with $1.3 billion.",
    [
      'ARM-RUS turnover 2500000000USD 2021-01/2021-12',
      'ARM-CHN turnover 1300000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-05-05',
    'Exports to Iraq, Russia and Italy rose 5%, 7.2% and 9% respectively in 2021, Turkish data showed.',
    [
      'TUR-IRQ exports - 2021-01/2021-12 +5',
      'TUR-RUS exports - 2021-01/2021-12 +7.2',
      'TUR-ITA exports - 2021-01/2021-12 +9',
    ],
  ],
  [
    '2022-05-05',
    "Mongolia's coal exports to China were worth $2.7 billion in 2021.",
    ['MNG-CHN exports 2700000000USD 2021-01/2021-12 coal'],
  ],
  [
    '2021-04-15',
    'Japan was the largest buyer of Qatari goods with QR4.6bn in February 2021, followed by China with QR3.9bn.',
    [
      'QAT-JPN exports 4600000000QAR 2021-02/2021-02',
      'QAT-CHN exports 3900000000QAR 2021-02/2021-02',
    ],
  ],
] as const)('lists and shares are read place by place: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2022-05-05',
    'Trade turnover between Belarus and Russia amounted to 2.9 trillion Russian rubles in 2021.',
    ['BLR-RUS turnover 2900000000000RUB 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    "India's exports to Nepal stood at Rs 16,37,33,66,000 in 2010-11.",
    ['IND-NPL exports 16373366000INR 2010-04/2011-03'],
  ],
  [
    '2022-05-05',
    "India's imports from Bhutan were Rs 2,541 crore in 2019-20.",
    ['IND-BTN imports 25410000000INR 2019-04/2020-03'],
  ],
  [
    '2022-05-05',
    "Sweden's exports to Norway were 145 billion kronor (14.2 billion euros) in 2021.",
    ['SWE-NOR exports 145000000000SEK 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    'South African imports from Mozambique rose to R18,4 billion in 2021.',
    ['ZAF-MOZ imports 18400000000ZAR 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    "Thailand's border trade with Laos was 197.4 billion baht last year.",
    ['THA-LAO turnover 197400000000THB 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    'Exports to Tanzania amounted to $1.6 and $1.9 million in 2020 and 2021 respectively, Rwandan figures show.',
    ['RWA-TZA exports 1600000USD 2020-01/2020-12', 'RWA-TZA exports 1900000USD 2021-01/2021-12'],
  ],
] as const)('amounts are read in any notation: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2022-05-05',
    'Azerbaijan invested $20 billion in Turkey, and Turkey $12 billion in Azerbaijan.',
    [],
  ],
  [
    '2022-05-05',
    'Trade between Kenya and Uganda suffered after Nairobi signed a $350 million loan agreement with the World Bank.',
    [],
  ],
  ['2022-05-05', 'Washington imposed a 25 percent tariff on $50 billion of Chinese goods.', []],
  ['2022-05-05', 'Rwanda exported 5,200 tonnes of coffee to Germany last year, up 12 percent.', []],
  ['2022-05-05', "Dubai's non-oil trade with India reached Dh 67 billion in the first half.", []],
  [
    '2022-05-05',
    'Remittances from Russia to Tajikistan fell by 20 percent to $1.7 billion in 2020.',
    [],
  ],
  [
    '2022-05-05',
    'Turkish contractors have completed projects worth $16 billion in Kazakhstan, its president said at the trade forum.',
    [],
  ],
] as const)('what is no trade of a country gives nothing: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2022-05-05',
    'Ukraine and Lithuania have strong ties. In 2021 trade turnover between the two countries grew by 32% to $1.9 billion, and Ukrainian exports to Lithuania reached $530 million.',
    [
      'UKR-LTU turnover 1900000000USD 2021-01/2021-12 +32',
      'UKR-LTU exports 530000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-05-05',
    "Serbia's exports to Hungary were 1.1 billion euros in 2021. Imports stood at 1.5 billion euros.",
    [
      'SRB-HUN exports 1100000000EUR 2021-01/2021-12',
      'SRB-HUN imports 1500000000EUR 2021-01/2021-12',
    ],
  ],
  [
    '2022-05-05',
    'Chinese Ambassador Zhao said trade with Ghana topped $9.6 billion in 2021.',
    ['CHN-GHA turnover 9600000000USD 2021-01/2021-12 over'],
  ],
  [
    '2022-05-05',
    'Trade in goods between the EU and Mercosur totalled 88 billion euros in 2020.',
    ['EU27-MERCOSUR turnover 88000000000EUR 2020-01/2020-12'],
  ],
  [
    '2022-05-05',
    "The bloc's imports from Brazil reached 30 billion euros in 2021, the European Union's statistics office said.",
    ['EU27-BRA imports 30000000000EUR 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    "Vietnam's exports to the US hit $96.3 billion in 2021, while its imports from that market were $15.3 billion, giving a surplus of $81 billion.",
    [
      'VNM-USA exports 96300000000USD 2021-01/2021-12',
      'VNM-USA imports 15300000000USD 2021-01/2021-12',
      'VNM-USA balance 81000000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-05-05',
    "Tunisia's trade deficit with Turkey stood at 2.9 billion dinars in 2021.",
    ['TUN-TUR balance -2900000000TND 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    'Intra-African trade was worth $69 billion in 2019.',
    ['AFR-AFR turnover 69000000000USD 2019-01/2019-12'],
  ],
  [
    '2022-05-05',
    'Trade among BRICS countries rose 12 percent to $340 billion in 2017.',
    ['BRICS-BRICS turnover 340000000000USD 2017-01/2017-12 +12'],
  ],
  [
    '2022-05-05',
    "China's foreign trade expanded 10.7 percent year on year to 9.42 trillion yuan in the first quarter.",
    ['CHN-WLD turnover 9420000000000CNY 2022-01/2022-03 +10.7'],
  ],
  [
    '2022-05-05',
    "Pakistan's imports from China decreased by 3.5 per cent to $9.8bn in 8MFY22 from $10.1bn in the same period last year.",
    [
      'PAK-CHN imports 9800000000USD 2021-07/2022-02 -3.5',
      'PAK-CHN imports 10100000000USD 2020-07/2021-02',
    ],
  ],
  [
    '2022-05-05',
    'Singapore-Malaysia trade came to S$112.7 billion in 2021.',
    ['SGP-MYS turnover 112700000000SGD 2021-01/2021-12'],
  ],
  [
    '2022-05-05',
    'Exports of wine from Moldova to China doubled in 2021.',
    ['MDA-CHN exports - 2021-01/2021-12 +100 wine'],
  ],
  [
    '2022-05-05',
    "Trade with Egypt increased by 20% in 2021 to reach $4.8bn, Russia's trade ministry said.",
    ['RUS-EGY turnover 4800000000USD 2021-01/2021-12 +20'],
  ],
] as const)('what was named before is understood: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2022-05-05',
    'In 2021, Azerbaijan exported products worth $19.3 million to Ukraine, down 5%, and imported products worth $42 million, up 12.3%.',
    [
      'AZE-UKR exports 19300000USD 2021-01/2021-12 -5',
      'AZE-UKR imports 42000000USD 2021-01/2021-12 +12.3',
    ],
  ],
  [
    '2022-05-05',
    'According to the State Customs Committee of Azerbaijan, the trade turnover with Israel amounted to $214.2 million in January-March, of which $209.1 million accounted for exports and $5.1 million for imports.',
    [
      'AZE-ISR turnover 214200000USD 2022-01/2022-03',
      'AZE-ISR exports 209100000USD 2022-01/2022-03',
      'AZE-ISR imports 5100000USD 2022-01/2022-03',
    ],
  ],
  [
    '2023-04-12',
    "ISLAMABAD: Pakistan's exports to Afghanistan plunged by 17.6pc to $600m in FY22 against $730m in FY21, according to data released by the State Bank of Pakistan. Imports surged 54pc to $790m.",
    [
      'PAK-AFG exports 600000000USD 2021-07/2022-06 -17.6',
      'PAK-AFG exports 730000000USD 2020-07/2021-06',
      'PAK-AFG imports 790000000USD 2021-07/2022-06 +54',
    ],
  ],
  [
    '2022-11-03',
    'DHAKA: Bangladesh imported goods worth $16.19 billion from India in FY2021-22, while its exports stood at $1.99 billion.',
    [
      'BGD-IND imports 16190000000USD 2021-07/2022-06',
      'BGD-IND exports 1990000000USD 2021-07/2022-06',
    ],
  ],
  [
    '2022-11-03',
    'India-Bangladesh bilateral trade rose from USD 10.8 billion in 2020-21 to USD 18.2 billion in 2021-22.',
    [
      'IND-BGD turnover 10800000000USD 2020-04/2021-03',
      'IND-BGD turnover 18200000000USD 2021-04/2022-03',
    ],
  ],
  [
    '2022-11-03',
    "China remained Vietnam's largest supplier, with imports from the country totalling $92.2 billion in the nine-month period, up 15.5 per cent year-on-year.",
    ['VNM-CHN imports 92200000000USD 2022-01/2022-09 +15.5'],
  ],
  [
    '2022-11-03',
    "The US was Vietnam's largest export market with turnover of $86.1 billion in the January-September period.",
    ['VNM-USA exports 86100000000USD 2022-01/2022-09'],
  ],
  [
    '2022-11-03',
    'HANOI — Vietnam earned $3.2 billion from exports to Thailand in the first half of 2022.',
    ['VNM-THA exports 3200000000USD 2022-01/2022-06'],
  ],
  [
    '2022-11-03',
    'Ghana exported $1.6bn worth of goods to Switzerland in 2021, mostly gold.',
    ['GHA-CHE exports 1600000000USD 2021-01/2021-12'],
  ],
  [
    '2022-11-03',
    "Uganda's exports to Kenya increased by 16 percent from US$448.7m (about Shs1.6 trillion) in 2020 to US$520m in 2021.",
    [
      'UGA-KEN exports 448700000USD 2020-01/2020-12',
      'UGA-KEN exports 520000000USD 2021-01/2021-12 +16',
    ],
  ],
  [
    '2022-11-03',
    "Exports to the Democratic Republic of Congo stood at Ksh 15.3 billion in 2021 compared to Ksh 14.2 billion in 2020, Kenya's statistics bureau says.",
    [
      'KEN-COD exports 15300000000KES 2021-01/2021-12',
      'KEN-COD exports 14200000000KES 2020-01/2020-12',
    ],
  ],
  [
    '2022-11-03',
    'The volume of trade between the Kingdom and Japan reached SR132 billion in 2021, Saudi Gazette learned.',
    ['SAU-JPN turnover 132000000000SAR 2021-01/2021-12'],
  ],
  [
    '2022-11-03',
    "Qatar's foreign merchandise trade surplus amounted to QR 37.7 billion in September 2022. China was at the top of the countries of destination of Qatar's exports with about QR 8.4 billion, a share of 16.5% of total exports, followed by South Korea with almost QR 6.4 billion and a share of 12.6%.",
    [
      'QAT-WLD balance 37700000000QAR 2022-09/2022-09',
      'QAT-CHN exports 8400000000QAR 2022-09/2022-09 share16.5 approx',
      'QAT-KOR exports 6400000000QAR 2022-09/2022-09 share12.6 approx',
    ],
  ],
  [
    '2022-11-03',
    'Colombian exports to Venezuela totaled US$67.4 million in the first two months, a 218% increase compared to the same period in 2021.',
    ['COL-VEN exports 67400000USD 2022-01/2022-02 +218'],
  ],
  [
    '2022-11-03',
    "Mexico sold 38.9 billion dollars' worth of goods to the United States in September, and purchased 22.1 billion.",
    [
      'MEX-USA exports 38900000000USD 2022-09/2022-09',
      'MEX-USA imports 22100000000USD 2022-09/2022-09',
    ],
  ],
  [
    '2022-11-03',
    "Brazil's trade surplus with China was $28.7 billion last year, as exports climbed 28.3% to $87.9 billion and imports rose 36.7% to $47.7 billion.",
    [
      'BRA-CHN balance 28700000000USD 2021-01/2021-12',
      'BRA-CHN exports 87900000000USD 2021-01/2021-12 +28.3',
      'BRA-CHN imports 47700000000USD 2021-01/2021-12 +36.7',
    ],
  ],
  [
    '2022-11-03',
    'UK exports of goods to Ireland were £22.6bn in 2021; imports of goods from Ireland were £13.2bn.',
    [
      'GBR-IRL exports 22600000000GBP 2021-01/2021-12',
      'GBR-IRL imports 13200000000GBP 2021-01/2021-12',
    ],
  ],
  [
    '2022-11-03',
    'Total trade in goods and services between the UK and Poland was £22.6 billion in 2021, an increase of 10.2% or £2.1 billion from 2020.',
    ['GBR-POL turnover 22600000000GBP 2021-01/2021-12 +10.2'],
  ],
  [
    '2022-11-03',
    "South Korea's exports to the United States surged 6.6 percent on-year to $9.2 billion in October, while shipments to China sank 15.7 percent to $12.2 billion.",
    [
      'KOR-USA exports 9200000000USD 2022-10/2022-10 +6.6',
      'KOR-CHN exports 12200000000USD 2022-10/2022-10 -15.7',
    ],
  ],
  [
    '2022-11-03',
    'Japan logged a goods trade deficit of 2.09 trillion yen ($14 billion) in September, the finance ministry said. Its deficit with China came to 667.3 billion yen.',
    [
      'JPN-WLD balance -2090000000000JPY 2022-09/2022-09',
      'JPN-CHN balance -667300000000JPY 2022-09/2022-09',
    ],
  ],
  [
    '2022-11-03',
    "The trade deficit with Russia reached $17.2 billion in April-August 2022-23 as India's imports jumped to $18.1 billion from $3.2 billion a year ago.",
    [
      'IND-RUS balance -17200000000USD 2022-04/2022-08',
      'IND-RUS imports 18100000000USD 2022-04/2022-08',
      'IND-RUS imports 3200000000USD 2021-04/2021-08',
    ],
  ],
  [
    '2022-11-03',
    'Turkish exports to Russia in September doubled year-on-year to $1.2bn while imports from the country rose 2.3 times to $5.4bn.',
    [
      'TUR-RUS exports 1200000000USD 2022-09/2022-09 +100',
      'TUR-RUS imports 5400000000USD 2022-09/2022-09 +130',
    ],
  ],
  [
    '2022-11-03',
    'Over nine months of 2022, trade between Russia and Uzbekistan rose by a third, to $6.5 billion, Russian Deputy PM said, adding that the countries plan to bring it to $10 billion.',
    ['RUS-UZB turnover 6500000000USD 2022-01/2022-09', 'RUS-UZB turnover 10000000000USD - target'],
  ],
  [
    '2022-11-03',
    'TASHKENT. Uzbekistan and Belarus intend to boost trade to $1 billion in the coming years. In 2021 it amounted to $440.7 million.',
    ['UZB-BLR turnover 1000000000USD - target', 'UZB-BLR turnover 440700000USD 2021-01/2021-12'],
  ],
  [
    '2022-11-03',
    'Nepal exported goods worth Rs 155 billion to India in the fiscal year 2021/22 and imported goods worth Rs 1.2 trillion from the southern neighbour.',
    [
      'NPL-IND exports 155000000000NPR 2021-07/2022-07',
      'NPL-IND imports 1200000000000NPR 2021-07/2022-07',
    ],
  ],
  [
    '2022-11-03',
    'Myanmar-Thai border trade exceeded US$2.1 billion in the first half of the current fiscal year, the Ministry of Commerce said.',
    ['MMR-THA turnover 2100000000USD 2022-04/2022-09 over'],
  ],
  [
    '2022-11-03',
    'Trade turnover of Kyrgyzstan with EAEU countries in January-August 2022 amounted to $2,486.7 million and increased by 19.5%.',
    ['KGZ-EAEU turnover 2486700000USD 2022-01/2022-08 +19.5'],
  ],
  [
    '2022-11-03',
    "Of Kazakhstan's $60.3 billion exports in 2021, $9.8 billion went to China and $7 billion to Russia.",
    [
      'KAZ-WLD exports 60300000000USD 2021-01/2021-12',
      'KAZ-CHN exports 9800000000USD 2021-01/2021-12',
      'KAZ-RUS exports 7000000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-11-03',
    'Trade between the EU and Azerbaijan reached 20 billion euros in the first seven months, with EU imports making up 18.5 billion euros.',
    [
      'EU27-AZE turnover 20000000000EUR 2022-01/2022-07',
      'EU27-AZE imports 18500000000EUR 2022-01/2022-07',
    ],
  ],
  [
    '2022-11-03',
    "The EU's exports to the UK fell 13.6 percent to 252 billion euros, and imports from the UK plunged 19.3 percent to 143 billion euros in January-November 2020.",
    [
      'EU27-GBR exports 252000000000EUR 2020-01/2020-11 -13.6',
      'EU27-GBR imports 143000000000EUR 2020-01/2020-11 -19.3',
    ],
  ],
  [
    '2022-11-03',
    'French wine exports to the United States were worth 2.5 billion euros in 2021.',
    ['FRA-USA exports 2500000000EUR 2021-01/2021-12 wine'],
  ],
  [
    '2022-11-03',
    'Malaysia recorded trade worth RM76.62 billion (US$17.2 billion) with Indonesia in January-August 2022, an increase of 45.4% from the corresponding period in 2021.',
    ['MYS-IDN turnover 76620000000MYR 2022-01/2022-08 +45.4'],
  ],
  [
    '2022-11-03',
    'Bilateral trade stood at just US$15 million in 2021, the Rwandan ambassador to Zimbabwe told reporters.',
    ['RWA-ZWE turnover 15000000USD 2021-01/2021-12'],
  ],
  [
    '2022-11-03',
    'Last year, Tanzania exported goods worth US$1.3 billion to South Africa and imported goods valued at US$600 million.',
    [
      'TZA-ZAF exports 1300000000USD 2021-01/2021-12',
      'TZA-ZAF imports 600000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-11-03',
    'Egyptian exports to Saudi Arabia amounted to $2.3 billion during 2021 compared to $1.7 billion during 2020, with an increase of 35.3%.',
    [
      'EGY-SAU exports 2300000000USD 2021-01/2021-12 +35.3',
      'EGY-SAU exports 1700000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2022-11-03',
    "The value of Egypt's imports from Germany was $4.1 billion in 2021, compared with $4.3 billion in 2020, a decrease of 4.9%.",
    [
      'EGY-DEU imports 4100000000USD 2021-01/2021-12 -4.9',
      'EGY-DEU imports 4300000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2022-11-03',
    'The trade exchange between Egypt and the UAE rose to $4.8 billion in 2021 against $3.8 billion in 2020, an increase of 26.3%.',
    [
      'EGY-ARE turnover 4800000000USD 2021-01/2021-12 +26.3',
      'EGY-ARE turnover 3800000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2022-11-03',
    "In 2021 Ukraine's imports from China totaled $10.97 bln, with China's share in Ukraine's total imports standing at 15.1%.",
    ['UKR-CHN imports 10970000000USD 2021-01/2021-12 share15.1'],
  ],
] as const)('the press of Asia, Africa and Europe is read: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2023-07-15',
    'Turkish exports to Azerbaijan amounted to $1.38 billion from January through June 2023, up by 21.4% compared to the same period in 2022, the Turkish Exporters Assembly told Trend.',
    ['TUR-AZE exports 1380000000USD 2023-01/2023-06 +21.4'],
  ],
  [
    '2023-07-15',
    'In June 2023, Turkey exported steel worth $12.4 million to Azerbaijan, which is 15.3 percent less than in June 2022.',
    ['TUR-AZE exports 12400000USD 2023-06/2023-06 -15.3 steel'],
  ],
  [
    '2023-07-15',
    'The trade turnover between Azerbaijan and Georgia reached $442.9 million in January-May 2023, having increased by 33.5 percent ($111.2 million) compared to the same period of 2022.',
    ['AZE-GEO turnover 442900000USD 2023-01/2023-05 +33.5'],
  ],
  [
    '2023-07-15',
    'Thus, the export of products from Azerbaijan to Turkmenistan amounted to $5.4 million and the import from Turkmenistan totaled $98 million.',
    ['AZE-TKM exports 5400000USD -', 'AZE-TKM imports 98000000USD -'],
  ],
  [
    '2023-07-15',
    "Kazakhstan's trade with China soared by 25.8 per cent in the first five months and amounted to $11.5 billion, including exports of $5.6 billion (an increase of 9.5%) and imports of $5.9 billion (an increase of 46.8%).",
    [
      'KAZ-CHN turnover 11500000000USD 2023-01/2023-05 +25.8',
      'KAZ-CHN exports 5600000000USD 2023-01/2023-05 +9.5',
      'KAZ-CHN imports 5900000000USD 2023-01/2023-05 +46.8',
    ],
  ],
  [
    '2023-07-15',
    '"Mutual trade has exceeded one billion dollars. We set the task to bring this figure to two billion dollars," Tokayev said at a meeting with his Georgian counterpart.',
    ['KAZ-GEO turnover 1000000000USD - over', 'KAZ-GEO turnover 2000000000USD - target'],
  ],
  [
    '2023-07-15',
    "China is Pakistan's largest trading partner. Bilateral trade stood at $26.5 billion in 2022, with Chinese exports of $23.1 billion.",
    [
      'PAK-CHN turnover 26500000000USD 2022-01/2022-12',
      'CHN-PAK exports 23100000000USD 2022-01/2022-12',
    ],
  ],
  [
    '2023-07-15',
    "Trade between the two neighbours has fallen from $2.61 billion in 2018-19 to barely $514 million in 2021-22. India's exports to Pakistan were $513.8 million that year.",
    [
      'IND-PAK turnover 2610000000USD 2018-04/2019-03',
      'IND-PAK turnover 514000000USD 2021-04/2022-03',
      'IND-PAK exports 513800000USD 2021-04/2022-03',
    ],
  ],
  [
    '2023-07-15',
    "Sri Lanka's imports from India stood at US$4.7 billion in 2022, while exports to that country fetched US$860 million.",
    [
      'LKA-IND imports 4700000000USD 2022-01/2022-12',
      'LKA-IND exports 860000000USD 2022-01/2022-12',
    ],
  ],
  [
    '2023-07-15',
    "Nigeria's exports to Africa stood at N1.3trn in the first quarter of 2023, or 20.4% of total exports, while imports from the continent were N152.3bn.",
    [
      'NGA-AFR exports 1300000000000NGN 2023-01/2023-03 share20.4',
      'NGA-AFR imports 152300000000NGN 2023-01/2023-03',
    ],
  ],
  [
    '2023-07-15',
    'South Africa recorded a R12.96 billion trade surplus in June 2023. Exports to China amounted to R18.3bn (10.9% of the total).',
    [
      'ZAF-WLD balance 12960000000ZAR 2023-06/2023-06',
      'ZAF-CHN exports 18300000000ZAR 2023-06/2023-06 share10.9',
    ],
  ],
  [
    '2023-07-15',
    "Zambia's imports from South Africa declined to K7.1 billion in May from K7.3 billion recorded in April.",
    [
      'ZMB-ZAF imports 7100000000ZMW 2023-05/2023-05',
      'ZMB-ZAF imports 7300000000ZMW 2023-04/2023-04',
    ],
  ],
  [
    '2023-07-15',
    "Rwanda's formal exports to the DR Congo generated $78.5 million, a 12 per cent increase from $70 million.",
    ['RWA-COD exports 78500000USD - +12', 'RWA-COD exports 70000000USD -'],
  ],
  [
    '2023-07-15',
    'U.S. goods exports to Canada in 2022 were $356.5 billion, up 15.1 percent ($46.9 billion) from 2021 and up 22 percent from 2012.',
    ['USA-CAN exports 356500000000USD 2022-01/2022-12 +15.1'],
  ],
  [
    '2023-07-15',
    'The U.S. goods trade deficit with Vietnam was $116.1 billion in 2022, a 27.9 percent increase ($25.3 billion) over 2021.',
    ['USA-VNM balance -116100000000USD 2022-01/2022-12 +27.9'],
  ],
  [
    '2023-07-15',
    'U.S. goods and services trade with Japan totaled an estimated $309.1 billion in 2022. Exports were $120.3 billion; imports were $188.7 billion. The U.S. goods and services trade deficit with Japan was $68.4 billion.',
    [
      'USA-JPN turnover 309100000000USD 2022-01/2022-12 approx',
      'USA-JPN exports 120300000000USD 2022-01/2022-12',
      'USA-JPN imports 188700000000USD 2022-01/2022-12',
      'USA-JPN balance -68400000000USD 2022-01/2022-12',
    ],
  ],
  [
    '2023-07-15',
    "China's exports to Russia surged 90.9 percent year on year in June, while imports from Russia rose 15.7 percent to $11.28 billion.",
    [
      'CHN-RUS exports - 2023-06/2023-06 +90.9',
      'CHN-RUS imports 11280000000USD 2023-06/2023-06 +15.7',
    ],
  ],
  [
    '2023-07-15',
    "BEIJING, July 13 (Xinhua) -- China's trade with countries along the Belt and Road rose 9.8 percent to 6.89 trillion yuan in H1, accounting for 34.3 percent of the total.",
    ['CHN-GRP turnover 6890000000000CNY 2023-01/2023-06 +9.8 share34.3'],
  ],
  [
    '2023-07-15',
    'In the first half of the year, trade between China and Central Asia reached 3.5 trillion tenge.',
    ['CHN-CAS5 turnover 3500000000000KZT 2023-01/2023-06'],
  ],
  [
    '2023-07-15',
    'The Philippines posted a trade deficit of $4.4 billion in May. The US was the top buyer of Philippine goods at $999.1 million, or 15.5 percent of total exports, followed by Japan ($940.5 million) and Hong Kong ($810.6 million).',
    [
      'PHL-WLD balance -4400000000USD 2023-05/2023-05',
      'PHL-USA exports 999100000USD 2023-05/2023-05 share15.5',
      'PHL-JPN exports 940500000USD 2023-05/2023-05',
      'PHL-HKG exports 810600000USD 2023-05/2023-05',
    ],
  ],
  [
    '2023-07-15',
    "Two-way trade reached USD 4.3 billion last year, of which Vietnam's exports accounted for USD 3.1 billion, according to the Vietnamese embassy in Israel.",
    [
      'VNM-ISR turnover 4300000000USD 2022-01/2022-12',
      'VNM-ISR exports 3100000000USD 2022-01/2022-12',
    ],
  ],
  [
    '2023-07-15',
    "Indonesia's exports to India in January-May 2023 were recorded at US$8.6 billion, while imports were US$2.8 billion, so Indonesia had a surplus of US$5.8 billion.",
    [
      'IDN-IND exports 8600000000USD 2023-01/2023-05',
      'IDN-IND imports 2800000000USD 2023-01/2023-05',
      'IDN-IND balance 5800000000USD 2023-01/2023-05',
    ],
  ],
  [
    '2023-07-15',
    'Trade ties are growing: the UAE and Israel did $2.56bn of trade in 2022, according to official Israeli figures.',
    ['ARE-ISR turnover 2560000000USD 2022-01/2022-12'],
  ],
  [
    '2023-07-15',
    'Non-oil trade between the UAE and India touched $50.5 billion in the first year of the CEPA, a rise of 5.8%.',
    ['ARE-IND turnover 50500000000USD - +5.8 non-oil'],
  ],
  [
    '2023-07-15',
    'Saudi non-oil exports to GCC countries jumped 29% to SR5.2bn in April from SR4bn a year earlier.',
    [
      'SAU-GCC exports 5200000000SAR 2023-04/2023-04 +29 non-oil',
      'SAU-GCC exports 4000000000SAR 2022-04/2022-04 non-oil',
    ],
  ],
  [
    '2023-07-15',
    "Jordan's exports to Iraq up 20% to JD110m in Jan-Mar.",
    ['JOR-IRQ exports 110000000JOD 2023-01/2023-03 +20'],
  ],
  [
    '2023-07-15',
    'Exports of Georgian wine to Russia hit 130 million US dollars in 2022; China took $24 million and Poland $23 million.',
    [
      'GEO-RUS exports 130000000USD 2022-01/2022-12 wine',
      'GEO-CHN exports 24000000USD 2022-01/2022-12 wine',
      'GEO-POL exports 23000000USD 2022-01/2022-12 wine',
    ],
  ],
  [
    '2023-07-15',
    "Hungary's exports to Serbia increased by 42.5% year-on-year, reaching €3.4 billion in 2022.",
    ['HUN-SRB exports 3400000000EUR 2022-01/2022-12 +42.5'],
  ],
  [
    '2023-07-15',
    'Mutual trade of Russia and Belarus at the end of 2022 rose by 12 percent and reached a record level of $43 billion.',
    ['RUS-BLR turnover 43000000000USD 2022-01/2022-12 +12'],
  ],
  [
    '2023-07-15',
    "Bulgaria's exports to third countries totalled 2.1 billion leva in May 2023, and imports from these countries 3.3 billion leva.",
    [
      'BGR-GRP exports 2100000000BGN 2023-05/2023-05',
      'BGR-GRP imports 3300000000BGN 2023-05/2023-05',
    ],
  ],
  [
    '2023-07-15',
    'Annual trade between Ethiopia and Turkey is worth 650 million dollars, and the two nations hope to take it to one billion.',
    ['ETH-TUR turnover 650000000USD -', 'ETH-TUR turnover 1000000000USD - target'],
  ],
  [
    '2023-07-15',
    'Trade volume between Qatar and Turkey was close to $2 billion in 2022, compared with $38 million in 2002.',
    [
      'QAT-TUR turnover 2000000000USD 2022-01/2022-12 approx',
      'QAT-TUR turnover 38000000USD 2002-01/2002-12',
    ],
  ],
  [
    '2023-07-15',
    'Imports from Vietnam to Cambodia dropped 6% to $1.7bn between January and May, while exports in the opposite direction rose 5% to $1.2bn.',
    [
      'KHM-VNM imports 1700000000USD 2023-01/2023-05 -6',
      'KHM-VNM exports 1200000000USD 2023-01/2023-05 +5',
    ],
  ],
  [
    '2023-07-15',
    "France's trade deficit narrowed to EUR 8.4 billion in May 2023 from EUR 9.4 billion in April.",
    [
      'FRA-WLD balance -8400000000EUR 2023-05/2023-05',
      'FRA-WLD balance -9400000000EUR 2023-04/2023-04',
    ],
  ],
  [
    '2023-07-15',
    'Ecuador exported shrimp to China for $3.6 billion last year.',
    ['ECU-CHN exports 3600000000USD 2022-01/2022-12 shrimp'],
  ],
  [
    '2023-07-15',
    'Lithuanian exports to Kazakhstan were worth 480 million euros last year, 86 percent more than the year before. Exports to Kyrgyzstan surged from 24 to 149 million euros.',
    [
      'LTU-KAZ exports 480000000EUR 2022-01/2022-12 +86',
      'LTU-KGZ exports 24000000EUR 2021-01/2021-12',
      'LTU-KGZ exports 149000000EUR 2022-01/2022-12',
    ],
  ],
] as const)('agencies and official releases are read: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});

test.each([
  [
    '2022-09-10',
    "Serbia's central bank says goods trade with Germany came to 3.9 billion euros in this year's first half, against 3.3 billion twelve months earlier. Exports were 1.9 billion, up 17.2 percent, and imports 2 billion, up 19.",
    [
      'SRB-DEU turnover 3900000000EUR 2022-01/2022-06',
      'SRB-DEU turnover 3300000000EUR 2021-01/2021-06',
      'SRB-DEU exports 1900000000EUR 2022-01/2022-06 +17.2',
      'SRB-DEU imports 2000000000EUR 2022-01/2022-06',
    ],
  ],
  [
    '2022-09-10',
    'DAR ES SALAAM: Tanzania sold goods worth Sh1.1 trillion to Kenya in 2021 and bought goods worth Sh780 billion from there. Sales to Rwanda were Sh520 billion.',
    [
      'TZA-KEN exports 1100000000000TZS 2021-01/2021-12',
      'TZA-KEN imports 780000000000TZS 2021-01/2021-12',
      'TZA-RWA exports 520000000000TZS 2021-01/2021-12',
    ],
  ],
  [
    '2022-09-10',
    "Ireland's goods exports to Great Britain were €1.45 billion in July, a rise of 32 per cent on July 2021, the CSO said. Imports from Britain, at €1.8 billion, were 22 per cent higher.",
    [
      'IRL-GBR exports 1450000000EUR 2022-07/2022-07 +32',
      'IRL-GBR imports 1800000000EUR 2022-07/2022-07 +22',
    ],
  ],
  [
    '2022-09-10',
    "Taiwan's shipments to the U.S. fell 3.1% year-on-year in August to US$6.5 billion; those to China and Hong Kong slid 9.9% to US$15.6 billion.",
    [
      'TWN-USA exports 6500000000USD 2022-08/2022-08 -3.1',
      'TWN-CHN+HKG exports 15600000000USD 2022-08/2022-08 -9.9',
    ],
  ],
  [
    '2022-09-10',
    '"Last year trade between Algeria and Italy came to 8.5 billion euros and in the first quarter of this year to 3.2 billion," the ambassador said. "We expect 12 billion by the end of the year."',
    [
      'DZA-ITA turnover 8500000000EUR 2021-01/2021-12',
      'DZA-ITA turnover 3200000000EUR 2022-01/2022-03',
      'DZA-ITA turnover 12000000000EUR 2022-01/2022-12 forecast',
    ],
  ],
  [
    '2022-09-10',
    'Trade of Armenia with Iran was $323 million in January-July, 41 percent up: exports $60 million (up 2.2 times), imports $263 million (up 31 percent).',
    [
      'ARM-IRN turnover 323000000USD 2022-01/2022-07 +41',
      'ARM-IRN exports 60000000USD 2022-01/2022-07 +120',
      'ARM-IRN imports 263000000USD 2022-01/2022-07 +31',
    ],
  ],
  [
    '2022-09-10',
    'Poland was the biggest market for Lithuanian goods in July with 320 million euros, ahead of Latvia with 310 million and Germany with 260 million.',
    [
      'LTU-POL exports 320000000EUR 2022-07/2022-07',
      'LTU-LVA exports 310000000EUR 2022-07/2022-07',
      'LTU-DEU exports 260000000EUR 2022-07/2022-07',
    ],
  ],
  [
    '2022-09-10',
    "China's customs put trade with Australia at 214.6 billion U.S. dollars for 2021: 148.3 billion of imports, which is 42.7 percent more, and 66.3 billion of exports, 24.2 percent more.",
    [
      'CHN-AUS turnover 214600000000USD 2021-01/2021-12',
      'CHN-AUS imports 148300000000USD 2021-01/2021-12 +42.7',
      'CHN-AUS exports 66300000000USD 2021-01/2021-12 +24.2',
    ],
  ],
  [
    '2022-09-10',
    "The European Union bought goods for 99 billion euros from Russia in 2020 and sold it 79 billion euros' worth.",
    [
      'EU27-RUS imports 99000000000EUR 2020-01/2020-12',
      'EU27-RUS exports 79000000000EUR 2020-01/2020-12',
    ],
  ],
  [
    '2022-09-10',
    "Cambodia-US trade was worth $6.1 billion in January-July. Cambodia's exports to the US amounted to $5.8 billion, 57% higher, while US exports to Cambodia were $226 million, down 1%.",
    [
      'KHM-USA turnover 6100000000USD 2022-01/2022-07',
      'KHM-USA exports 5800000000USD 2022-01/2022-07 +57',
      'USA-KHM exports 226000000USD 2022-01/2022-07 -1',
    ],
  ],
  [
    '2022-09-10',
    'Spain exported 21.5 billion euros to the United Kingdom in 2019, against imports of 12.6 billion, a surplus of almost 9 billion.',
    [
      'ESP-GBR exports 21500000000EUR 2019-01/2019-12',
      'ESP-GBR imports 12600000000EUR 2019-01/2019-12',
      'ESP-GBR balance 9000000000EUR 2019-01/2019-12 approx',
    ],
  ],
  [
    '2022-09-10',
    "Mongolia's turnover with Russia reached USD 2.1 billion over seven months, up USD 200 million. Purchases from the northern neighbour made up USD 2 billion of this.",
    [
      'MNG-RUS turnover 2100000000USD 2022-01/2022-07',
      'MNG-RUS imports 2000000000USD 2022-01/2022-07',
    ],
  ],
  [
    '2022-09-10',
    'Vietnam and Laos traded US$825 million in six months of 2022, up 22.2% on the year; exports from Vietnam reached US$313 million and imports US$512 million.',
    [
      'VNM-LAO turnover 825000000USD 2022-01/2022-06 +22.2',
      'VNM-LAO exports 313000000USD 2022-01/2022-06',
      'VNM-LAO imports 512000000USD 2022-01/2022-06',
    ],
  ],
  [
    '2022-09-10',
    "The World Bank will lend Kenya $750 million. Kenya's economy grew 7.5 percent in 2021 to $110 billion.",
    [],
  ],
  [
    '2022-09-10',
    "Sudan's Khartoum refinery processed 90,000 barrels a day of crude imported from South Sudan, earning the firm $40 million.",
    [],
  ],
  ['2022-09-10', "Turkey's Baykar signed a $367 million contract to export drones to Kuwait.", []],
  [
    '2022-09-10',
    'Egypt received $5 billion in deposits from Qatar and $2 billion in investments from the UAE, its trade minister said.',
    [],
  ],
] as const)('passages of several sentences are read: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});
test.each([
  [
    '2022-06-15',
    'According to Belstat, Belarus sold Poland goods for $1.2 billion last year, up by 38.5 percent, and bought goods for $1.6 billion, up by 9 percent. The deficit came to $0.4 billion.',
    [
      'BLR-POL exports 1200000000USD 2021-01/2021-12 +38.5',
      'BLR-POL imports 1600000000USD 2021-01/2021-12 +9',
      'BLR-POL balance -400000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-06-15',
    "In May the Czech Republic's foreign trade was 26.2 billion crowns in the red, after a surplus of 3.4 billion a year earlier. Exports fell 1.2 percent to 362 billion and imports rose 7 percent to 388 billion. With Germany the surplus was 51 billion.",
    [
      'CZE-WLD balance -26200000000CZK 2022-05/2022-05',
      'CZE-WLD balance 3400000000CZK 2021-05/2021-05',
      'CZE-WLD exports 362000000000CZK 2022-05/2022-05 -1.2',
      'CZE-WLD imports 388000000000CZK 2022-05/2022-05 +7',
      'CZE-DEU balance 51000000000CZK 2022-05/2022-05',
    ],
  ],
  [
    '2022-06-15',
    'Nairobi: Kenya earned Sh21.3 billion from exports to Pakistan in the four months to April, mostly tea, compared with Sh19.8 billion in the like period last year.',
    [
      'KEN-PAK exports 21300000000KES 2022-01/2022-04',
      'KEN-PAK exports 19800000000KES 2021-01/2021-04',
    ],
  ],
  [
    '2022-06-15',
    'COLOMBO - Sri Lanka bought US$ 1.9 billion worth of goods from India between January and April, 36% more than in the same four months of 2021. China followed with US$ 1.4 billion, the UAE with US$ 0.6 billion.',
    [
      'LKA-IND imports 1900000000USD 2022-01/2022-04 +36',
      'LKA-CHN imports 1400000000USD 2022-01/2022-04',
      'LKA-ARE imports 600000000USD 2022-01/2022-04',
    ],
  ],
  [
    '2022-06-15',
    'The value of Omani exports to the UAE was RO 540 million by the end of March, a rise of 22 per cent, while imports from the UAE were RO 720 million, 15 per cent up on the RO 626 million at the end of March 2021.',
    [
      'OMN-ARE exports 540000000OMR 2022-01/2022-03 +22',
      'OMN-ARE imports 720000000OMR 2022-01/2022-03 +15',
      'OMN-ARE imports 626000000OMR 2021-01/2021-03',
    ],
  ],
  [
    '2022-06-15',
    "Bahrain's trade with Saudi Arabia reached BD 1.1 billion in 2021 (BD 0.9 billion in 2020), with BD 560 million of exports and BD 540 million of imports.",
    [
      'BHR-SAU turnover 1100000000BHD 2021-01/2021-12',
      'BHR-SAU turnover 900000000BHD 2020-01/2020-12',
      'BHR-SAU exports 560000000BHD 2021-01/2021-12',
      'BHR-SAU imports 540000000BHD 2021-01/2021-12',
    ],
  ],
  [
    '2022-06-15',
    'Argentine exports to Brazil were 3.9 billion dollars in the first four months and imports from there 4.4 billion, so that trade left Argentina with a deficit of 500 million dollars. In April alone the gap was 178 million.',
    [
      'ARG-BRA exports 3900000000USD 2022-01/2022-04',
      'ARG-BRA imports 4400000000USD 2022-01/2022-04',
      'ARG-BRA balance -500000000USD 2022-01/2022-04',
      'ARG-BRA balance -178000000USD 2022-04/2022-04',
    ],
  ],
  [
    '2022-06-15',
    "The Republic of Korea was ASEAN's fifth largest partner in 2021 with trade of US$ 189.6 billion. ASEAN's exports to it were US$ 67.5 billion and imports US$ 122.1 billion.",
    [
      'ASEAN-KOR turnover 189600000000USD 2021-01/2021-12',
      'ASEAN-KOR exports 67500000000USD 2021-01/2021-12',
      'ASEAN-KOR imports 122100000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2022-06-15',
    "Pakistan's textile exports to the US rose 28pc to $4.3bn in 10MFY22 from $3.36bn in the same months of the preceding year, Topline Securities data showed. Total exports to the US during the period were $5.6bn.",
    [
      'PAK-USA exports 4300000000USD 2021-07/2022-04 +28 textile',
      'PAK-USA exports 3360000000USD 2020-07/2021-04 textile',
      'PAK-USA exports 5600000000USD 2021-07/2022-04',
    ],
  ],
  [
    '2022-06-15',
    'Trade between Mozambique and Portugal fell from 370 million euros in 2019 to 290 million in 2020, before recovering to 340 million in 2021, the Portuguese ambassador said. He expects it to pass 400 million this year.',
    [
      'MOZ-PRT turnover 370000000EUR 2019-01/2019-12',
      'MOZ-PRT turnover 290000000EUR 2020-01/2020-12',
      'MOZ-PRT turnover 340000000EUR 2021-01/2021-12',
      'MOZ-PRT turnover 400000000EUR 2022-01/2022-12 forecast',
    ],
  ],
  [
    '2022-06-15',
    "Australia's goods surplus was A$10.5 billion in April. It shipped A$15.2 billion of goods to China, 5% less than in March, and A$9 billion to Japan.",
    [
      'AUS-WLD balance 10500000000AUD 2022-04/2022-04',
      'AUS-CHN exports 15200000000AUD 2022-04/2022-04',
      'AUS-JPN exports 9000000000AUD 2022-04/2022-04',
    ],
  ],
  [
    '2022-06-15',
    "Lebanon's imports from Türkiye stood at $402 million through the end of April 2022, ahead of those from Greece ($310 million) and China ($290 million).",
    [
      'LBN-TUR imports 402000000USD 2022-01/2022-04',
      'LBN-GRC imports 310000000USD 2022-01/2022-04',
      'LBN-CHN imports 290000000USD 2022-01/2022-04',
    ],
  ],
  [
    '2022-06-15',
    "China's trade with Russia swelled 28.9 percent to 65.8 billion U.S. dollars in the first five months, the customs said Thursday: 24.6 billion in exports (+7.2 percent) and 41.2 billion in imports (+46.5 percent).",
    [
      'CHN-RUS turnover 65800000000USD 2022-01/2022-05 +28.9',
      'CHN-RUS exports 24600000000USD 2022-01/2022-05 +7.2',
      'CHN-RUS imports 41200000000USD 2022-01/2022-05 +46.5',
    ],
  ],
  [
    '2022-06-15',
    'Slovenia and Croatia did business worth 6.7 billion euros last year. Slovenian exports accounted for 4 billion of that, up 15 percent.',
    [
      'SVN-HRV turnover 6700000000EUR 2021-01/2021-12',
      'SVN-HRV exports 4000000000EUR 2021-01/2021-12 +15',
    ],
  ],
  [
    '2022-06-15',
    'Ghana imported GH¢4.1 billion from China in the first quarter, GH¢1.2 billion from the US and GH¢1.1 billion from India, the statistical service reports.',
    [
      'GHA-CHN imports 4100000000GHS 2022-01/2022-03',
      'GHA-USA imports 1200000000GHS 2022-01/2022-03',
      'GHA-IND imports 1100000000GHS 2022-01/2022-03',
    ],
  ],
  [
    '2022-06-15',
    'Total trade between Nigeria and South Africa was N1.02trn in 2021, comprising exports of N760bn and imports of N260bn; the Nigerian surplus was thus N500bn.',
    [
      'NGA-ZAF turnover 1020000000000NGN 2021-01/2021-12',
      'NGA-ZAF exports 760000000000NGN 2021-01/2021-12',
      'NGA-ZAF imports 260000000000NGN 2021-01/2021-12',
      'NGA-ZAF balance 500000000000NGN 2021-01/2021-12',
    ],
  ],
  [
    '2022-06-15',
    "The two countries' commercial exchange, which was $500 million in 2015, rose to $1.1 billion in 2021, Egypt's ambassador to Sudan said.",
    [
      'EGY-SDN turnover 500000000USD 2015-01/2015-12',
      'EGY-SDN turnover 1100000000USD 2021-01/2021-12',
    ],
  ],
  [
    '2021-03-15',
    "Italy remains Azerbaijan's top trade partner: turnover stood at $1.2bn in January-February, of which exports were $1.15bn. Next come Turkey, with $640 million, and Russia, with $390 million. Non-oil exports to Russia rose 6.3% to $102 million.",
    [
      'AZE-ITA turnover 1200000000USD 2021-01/2021-02',
      'AZE-ITA exports 1150000000USD 2021-01/2021-02',
      'AZE-TUR turnover 640000000USD 2021-01/2021-02',
      'AZE-RUS turnover 390000000USD 2021-01/2021-02',
      'AZE-RUS exports 102000000USD 2021-01/2021-02 +6.3 non-oil',
    ],
  ],
  [
    '2021-03-15',
    "Baku, March 15, AZERTAC - In January the country's exports to Ukraine amounted to $14.7 million, against $60 million in January 2020, and imports totalled $32 million.",
    [
      'AZE-UKR exports 14700000USD 2021-01/2021-01',
      'AZE-UKR exports 60000000USD 2020-01/2020-01',
      'AZE-UKR imports 32000000USD 2021-01/2021-01',
    ],
  ],
  [
    '2021-03-15',
    'Trade turnover between Russia and Azerbaijan decreased by 16% in 2020 and made up $2.6 billion, Russian Economic Development Minister Maxim Reshetnikov told TASS. Russian export fell by 12.9% to $2 billion, import from Azerbaijan by 26% to $0.6 billion.',
    [
      'RUS-AZE turnover 2600000000USD 2020-01/2020-12 -16',
      'RUS-AZE exports 2000000000USD 2020-01/2020-12 -12.9',
      'RUS-AZE imports 600000000USD 2020-01/2020-12 -26',
    ],
  ],
  [
    '2021-03-15',
    'The turnover between the countries stood at $41.5 million in January, exports accounting for $17.5 million, the State Statistics Committee of Uzbekistan said of trade with Turkmenistan.',
    ['UZB-TKM turnover 41500000USD 2021-01/2021-01', 'UZB-TKM exports 17500000USD 2021-01/2021-01'],
  ],
  [
    '2021-03-15',
    'ABUJA: Imports from China were valued at N1.6 trillion or 28.4% of the total in Q4 2020, those from the Netherlands at N552.6 billion (9.7%) and from the US at N527.4 billion (9.2%).',
    [
      'NGA-CHN imports 1600000000000NGN 2020-10/2020-12 share28.4',
      'NGA-NLD imports 552600000000NGN 2020-10/2020-12 share9.7',
      'NGA-USA imports 527400000000NGN 2020-10/2020-12 share9.2',
    ],
  ],
  [
    '2021-03-15',
    'Cameroon exported to Chad goods worth 102 billion CFA francs in 2019, while it purchased only 3 billion from its neighbour, hence a surplus of 99 billion.',
    [
      'CMR-TCD exports 102000000000XOF 2019-01/2019-12',
      'CMR-TCD imports 3000000000XOF 2019-01/2019-12',
      'CMR-TCD balance 99000000000XOF 2019-01/2019-12',
    ],
  ],
  [
    '2021-03-15',
    "In 2020 South Africa's exports to the rest of Africa fell 11% to R313 billion. Botswana (R57bn), Mozambique (R52bn) and Namibia (R49bn) were the main destinations.",
    [
      'ZAF-AFR exports 313000000000ZAR 2020-01/2020-12 -11',
      'ZAF-BWA exports 57000000000ZAR 2020-01/2020-12',
      'ZAF-MOZ exports 52000000000ZAR 2020-01/2020-12',
      'ZAF-NAM exports 49000000000ZAR 2020-01/2020-12',
    ],
  ],
  [
    '2021-03-15',
    'Uganda earned $45 million from maize sales to Kenya in 2020, down from $60 million.',
    [
      'UGA-KEN exports 45000000USD 2020-01/2020-12 maize',
      'UGA-KEN exports 60000000USD 2019-01/2019-12 maize',
    ],
  ],
  [
    '2021-03-15',
    'The EU exported goods worth €278 billion to the UK in 2020 (−13% on 2019) and imported €168 billion (−14%), for a surplus of €110 billion.',
    [
      'EU27-GBR exports 278000000000EUR 2020-01/2020-12 -13',
      'EU27-GBR imports 168000000000EUR 2020-01/2020-12 -14',
      'EU27-GBR balance 110000000000EUR 2020-01/2020-12',
    ],
  ],
  [
    '2021-03-15',
    'France had a trade deficit of 6.5 billion euros with China in the third quarter, up from 5.6 billion in the second, customs figures show. It exported 4.6 billion worth, 3.2 percent more on the quarter.',
    [
      'FRA-CHN balance -6500000000EUR 2020-07/2020-09',
      'FRA-CHN balance -5600000000EUR 2020-04/2020-06',
      'FRA-CHN exports 4600000000EUR 2020-07/2020-09 +3.2',
    ],
  ],
  [
    '2021-03-15',
    'Swiss watch exports to Hong Kong dropped to 1.7 billion francs in 2020, 36.9 percent less than in 2019, while China absorbed 2.4 billion, a 20 percent increase.',
    [
      'CHE-HKG exports 1700000000CHF 2020-01/2020-12 -36.9 watch',
      'CHE-CHN exports 2400000000CHF 2020-01/2020-12 +20 watch',
    ],
  ],
  [
    '2021-03-15',
    "Mexico's surplus with the U.S. was US$112.7 billion last year, the highest on record; it sold goods worth US$325.4 billion and bought US$212.7 billion worth.",
    [
      'MEX-USA balance 112700000000USD 2020-01/2020-12',
      'MEX-USA exports 325400000000USD 2020-01/2020-12',
      'MEX-USA imports 212700000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2021-03-15',
    "Brazil's shipments to China brought in US$67.8 billion in 2020, i.e. 32.3% of everything it exported; purchases from the Asian giant were US$34.8 billion.",
    [
      'BRA-CHN exports 67800000000USD 2020-01/2020-12 share32.3',
      'BRA-CHN imports 34800000000USD 2020-01/2020-12',
    ],
  ],
  [
    '2021-03-15',
    "Japan's exports to China rose for the eighth straight month, up 3.4% at 1.08 trillion yen in February; shipments to the U.S. slid 14 percent to 1.01 trillion yen. Total imports climbed 11.8% to 5.82 trillion yen, leaving a 217.4 billion yen surplus.",
    [
      'JPN-CHN exports 1080000000000JPY 2021-02/2021-02 +3.4',
      'JPN-USA exports 1010000000000JPY 2021-02/2021-02 -14',
      'JPN-WLD imports 5820000000000JPY 2021-02/2021-02 +11.8',
      'JPN-WLD balance 217400000000JPY 2021-02/2021-02',
    ],
  ],
  [
    '2021-03-15',
    "Indonesia's non-oil and gas exports to India were US$840 million in February, versus US$760 million in January and US$720 million in February last year.",
    [
      'IDN-IND exports 840000000USD 2021-02/2021-02 non-oil and gas',
      'IDN-IND exports 760000000USD 2021-01/2021-01 non-oil and gas',
      'IDN-IND exports 720000000USD 2020-02/2020-02 non-oil and gas',
    ],
  ],
  [
    '2021-03-15',
    'Malaysia: exports to China up 21.8% y-o-y to RM14.02 billion in January; to the US up 15.6% to RM10.4 billion; to Singapore down 8.1% to RM11.9 billion.',
    [
      'MYS-CHN exports 14020000000MYR 2021-01/2021-01 +21.8',
      'MYS-USA exports 10400000000MYR 2021-01/2021-01 +15.6',
      'MYS-SGP exports 11900000000MYR 2021-01/2021-01 -8.1',
    ],
  ],
  [
    '2021-03-15',
    "Kuwait's imports from Jordan were KD 51 million in 2020. Exports to Jordan, meanwhile, plunged from KD 18 million to KD 9 million.",
    [
      'KWT-JOR imports 51000000KWD 2020-01/2020-12',
      'KWT-JOR exports 18000000KWD 2019-01/2019-12',
      'KWT-JOR exports 9000000KWD 2020-01/2020-12',
    ],
  ],
  [
    '2021-03-15',
    "Kyrgyzstan's exports to Uzbekistan: $160.8 million in 2020 (2019: $138.9 million); imports: $206.4 million (2019: $200.2 million).",
    [
      'KGZ-UZB exports 160800000USD 2020-01/2020-12',
      'KGZ-UZB exports 138900000USD 2019-01/2019-12',
      'KGZ-UZB imports 206400000USD 2019-01/2019-12',
      'KGZ-UZB imports 200200000USD 2019-01/2019-12',
    ],
  ],
  [
    '2021-03-15',
    "From $5 million in 2015, Ghana's exports to Rwanda have grown to $22 million in 2020.",
    ['GHA-RWA exports 5000000USD 2015-01/2015-12', 'GHA-RWA exports 22000000USD 2020-01/2020-12'],
  ],
  [
    '2020-11-20',
    "Xinjiang's foreign trade with Kazakhstan reached 72 billion yuan in the first ten months, up 8 percent, Urumqi customs said. Exports were 60 billion yuan.",
    [],
  ],
  [
    '2020-11-20',
    'Sao Paulo state exported $9 billion of goods to China in 2019, the local federation says.',
    [],
  ],
  [
    '2020-11-20',
    "The Kurdistan Region's imports from Turkey were $5 billion in 2019, its trade ministry said.",
    [],
  ],
  [
    '2020-11-20',
    'Istanbul-based firms exported furniture worth $500 million to Iraq, the chamber said.',
    [],
  ],
  [
    '2020-11-20',
    "Chinese investment in Pakistan hit $1.2 billion in 2019-20, while Islamabad's external debt to Beijing stands at $24 billion.",
    [],
  ],
  [
    '2020-11-20',
    'Saudi Aramco will supply Bangladesh with oil under a $2 billion deal, said the trade minister in Dhaka.',
    [],
  ],
  [
    '2020-11-20',
    'Flights between Dubai and Tel Aviv began; passengers numbered 50,000. The airline expects revenue of $70 million.',
    [],
  ],
  [
    '2020-11-20',
    'Exports of Georgian hazelnuts were 12,000 tons in August-October, 8 percent fewer than a year ago, with Italy taking 4,000 tons.',
    [],
  ],
  [
    '2020-11-20',
    'Russia will lend Belarus $1.5 billion; the two also agreed on a $630 million loan for a nuclear plant.',
    [],
  ],
  [
    '2020-11-20',
    "The rouble fell to 76 to the dollar. Moscow's budget deficit may reach 4.7 trillion roubles, or 4 percent of GDP.",
    [],
  ],
  ['2020-11-20', 'The Senate approved a $23 billion sale of F-35 jets to the UAE.', []],
  [
    '2020-11-20',
    "EU tariffs on $4 billion of American goods took effect after Washington's duties on $7.5 billion of European products.",
    [],
  ],
  [
    '2020-11-20',
    'Remittances to Nepal rose to Rs 258 billion in the first quarter of the fiscal year, the central bank said.',
    [],
  ],
  [
    '2020-11-20',
    'Moscow and Beijing aim to double their trade to $200 billion by 2024 from $107 billion in 2018.',
    [
      'RUS-CHN turnover 200000000000USD 2024-01/2024-12 target',
      'RUS-CHN turnover 107000000000USD 2018-01/2018-12',
    ],
  ],
  [
    '2020-11-20',
    '"Our goal is to bring mutual trade to $10 billion, and last year it was $5.2 billion," Tokayev said of Uzbekistan\'s and Kazakhstan\'s ties.',
    ['KAZ-UZB turnover 10000000000USD - target', 'KAZ-UZB turnover 5200000000USD 2019-01/2019-12'],
  ],
  [
    '2020-11-20',
    'Trade between Turkey and Ukraine, now $5 billion a year, should hit $10 billion by 2023, the sides agreed.',
    ['TUR-UKR turnover 5000000000USD -', 'TUR-UKR turnover 10000000000USD 2023-01/2023-12 target'],
  ],
  [
    '2020-11-20',
    "Morocco's exports to Spain: 73.1 billion dirhams in 2019; to France 61 billion; to Italy 13 billion.",
    [
      'MAR-ESP exports 73100000000MAD 2019-01/2019-12',
      'MAR-FRA exports 61000000000MAD 2019-01/2019-12',
      'MAR-ITA exports 13000000000MAD 2019-01/2019-12',
    ],
  ],
  [
    '2020-11-20',
    'Trade of the five Central Asian states with the EU came to €22 billion in 2019, against €19 billion with China.',
    [
      'CAS5-EU27 turnover 22000000000EUR 2019-01/2019-12',
      'CAS5-CHN turnover 19000000000EUR 2019-01/2019-12',
    ],
  ],
  [
    '2020-11-20',
    'Intra-ASEAN trade was worth $632 billion in 2019, or 22.5 percent of the total.',
    ['ASEAN-ASEAN turnover 632000000000USD 2019-01/2019-12 share22.5'],
  ],
  [
    '2020-11-20',
    "Namibia's trade balance with South Africa was minus N$3.2 billion in Q2, a slight improvement on minus N$3.5 billion in Q1.",
    [
      'NAM-ZAF balance -3200000000NAD 2020-04/2020-06',
      'NAM-ZAF balance -3500000000NAD 2020-01/2020-03',
    ],
  ],
  [
    '2020-11-20',
    'Turkish-Iranian trade, which peaked at $21.9 billion in 2012, was only $5.6 billion in 2019 and $1.4 billion in January-September 2020.',
    [
      'TUR-IRN turnover 21900000000USD 2012-01/2012-12',
      'TUR-IRN turnover 5600000000USD 2019-01/2019-12',
      'TUR-IRN turnover 1400000000USD 2020-01/2020-09',
    ],
  ],
  [
    '2020-11-20',
    'Bilateral trade was INR 1.2 lakh crore in 2019-20, with India importing goods worth Rs 80,000 crore from Indonesia.',
    [
      'IND-IDN turnover 1200000000000INR 2019-04/2020-03',
      'IND-IDN imports 800000000000INR 2019-04/2020-03',
    ],
  ],
  [
    '2020-11-20',
    'In October the US deficit with China was $26.5 billion, $1.9 billion larger than in September; with the EU it was $15.8 billion, and with Mexico $11.6 billion.',
    [
      'USA-CHN balance -26500000000USD 2020-10/2020-10',
      'USA-EU27 balance -15800000000USD 2020-10/2020-10',
      'USA-MEX balance -11600000000USD 2020-10/2020-10',
    ],
  ],
  [
    '2020-11-20',
    "Poland's exports to Hungary were PLN 21.5bn in Jan-Sept (up 1.8% y/y in zloty terms), and imports stood at PLN 14.1bn (down 3.2%).",
    [
      'POL-HUN exports 21500000000PLN 2020-01/2020-09 +1.8',
      'POL-HUN imports 14100000000PLN 2020-01/2020-09 -3.2',
    ],
  ],
  [
    '2020-11-20',
    'Trade turnover with Turkey for January-October is $3.2 billion (12.6% share), with Russia $2.2 billion (10.6%), the Azerbaijani customs committee says.',
    [
      'AZE-TUR turnover 3200000000USD 2020-01/2020-10 share12.6',
      'AZE-RUS turnover 2200000000USD 2020-01/2020-10 share10.6',
    ],
  ],
  [
    '2023-02-20',
    "ANKARA: Turkey's trade with Libya has been on the rise since 2020. It was $2.8 billion in 2020, $3.2 billion in 2021 and $4.1 billion last year, of which Turkish exports were $2.4 billion.",
    [
      'TUR-LBY turnover 2800000000USD 2020-01/2020-12',
      'TUR-LBY turnover 3200000000USD 2021-01/2021-12',
      'TUR-LBY turnover 4100000000USD 2022-01/2022-12',
      'TUR-LBY exports 2400000000USD 2022-01/2022-12',
    ],
  ],
  [
    '2023-02-20',
    "In January the value of Bangladesh's garment shipments to the EU was $2.3 billion, 15.1% above last January's $2 billion; to the US it was $0.75 billion (−4%).",
    [
      'BGD-EU27 exports 2300000000USD 2023-01/2023-01 +15.1 garment',
      'BGD-EU27 exports 2000000000USD 2023-01/2023-01 garment',
      'BGD-USA exports 750000000USD 2023-01/2023-01 -4 garment',
    ],
  ],
  [
    '2023-02-20',
    "TBILISI. Georgia's exports in January stood at $422 million, +15.6% y/y. The main destinations were Azerbaijan ($58.2m, 13.8%), Russia ($56.9m, 13.5%) and Armenia ($52.5m, 12.4%). Imports were $995 million, most of it from Turkey ($165m), Russia ($155m) and the US ($103m). The trade deficit was thus $573 million.",
    [
      'GEO-WLD exports 422000000USD 2023-01/2023-01 +15.6',
      'GEO-AZE exports 58200000USD 2023-01/2023-01 share13.8',
      'GEO-RUS exports 56900000USD 2023-01/2023-01 share13.5',
      'GEO-ARM exports 52500000USD 2023-01/2023-01 share12.4',
      'GEO-WLD imports 995000000USD 2023-01/2023-01',
      'GEO-TUR imports 165000000USD 2023-01/2023-01',
      'GEO-RUS imports 155000000USD 2023-01/2023-01',
      'GEO-USA imports 103000000USD 2023-01/2023-01',
      'GEO-WLD balance -573000000USD 2023-01/2023-01',
    ],
  ],
  [
    '2023-02-20',
    'Albania exported electricity worth €110 million to Kosovo in 2022 and imported €80 million from it, the statistics institute Instat said.',
    [
      'ALB-XKX exports 110000000EUR 2022-01/2022-12 electricity',
      'ALB-XKX imports 80000000EUR 2022-01/2022-12',
    ],
  ],
  [
    '2023-02-20',
    "Spain's deficit with China reached 33.7 billion euros between January and November 2022, 45 percent wider than in the same eleven months of the previous year.",
    ['ESP-CHN balance -33700000000EUR 2022-01/2022-11'],
  ],
  [
    '2023-02-20',
    "For the 2021/22 fiscal year Egypt's imports from the United States stood at $6.9 billion, against $6.2 billion in 2020/21.",
    [
      'EGY-USA imports 6900000000USD 2021-07/2022-06',
      'EGY-USA imports 6200000000USD 2020-07/2021-06',
    ],
  ],
  [
    '2023-02-20',
    '"We have over 3 billion euros in trade with Romania, and 5 billion is quite achievable," Moldova\'s minister said; in 2021 the figure was 2.1 billion.',
    [
      'MDA-ROU turnover 3000000000EUR - over',
      'MDA-ROU turnover 5000000000EUR - forecast',
      'MDA-ROU turnover 2100000000EUR 2021-01/2021-12',
    ],
  ],
  [
    '2023-02-20',
    "Zimbabwe's trade deficit with Zambia narrowed 20% to US$41 million in December from US$51 million in November. For the whole of 2022 the gap was US$390 million.",
    [
      'ZWE-ZMB balance -41000000USD 2022-12/2022-12 -20',
      'ZWE-ZMB balance -51000000USD 2022-11/2022-11',
      'ZWE-ZMB balance -390000000USD 2022-01/2022-12',
    ],
  ],
  [
    '2023-02-20',
    "Cuba's imports of US farm goods rose to $328 million in 2022, 8% up on 2021, while in December alone they were $26.5 million, down 9.6% from a year earlier.",
    [
      'CUB-USA imports 328000000USD 2022-01/2022-12 +8 farm goods',
      'CUB-USA imports 26500000USD 2022-12/2022-12 -9.6 farm goods',
    ],
  ],
  [
    '2023-02-20',
    "Israel's exports to India, excluding diamonds, were about $1.6bn in the first three quarters of 2022, while trade in diamonds totalled $2.1bn.",
    [
      'ISR-IND exports 1600000000USD 2022-01/2022-09 approx',
      'ISR-IND turnover 2100000000USD 2022-01/2022-09',
    ],
  ],
  [
    '2023-02-20',
    'Bilateral goods trade between Indonesia and Türkiye rose by 10.4 percent year on year to US$2.3 billion in 2022; the target is US$10 billion.',
    [
      'IDN-TUR turnover 2300000000USD 2022-01/2022-12 +10.4',
      'IDN-TUR turnover 10000000000USD - target',
    ],
  ],
  [
    '2016-08-12',
    "The UAE was Kenya's second source of goods in the first half at Sh68 billion, behind China (Sh160 billion) and ahead of India (Sh66 billion), the statistics office says. Total imports were Sh702 billion.",
    [
      'KEN-ARE imports 68000000000KES 2016-01/2016-06',
      'KEN-CHN imports 160000000000KES 2016-01/2016-06',
      'KEN-IND imports 66000000000KES 2016-01/2016-06',
      'KEN-WLD imports 702000000000KES 2016-01/2016-06',
    ],
  ],
  [
    '2016-08-12',
    "Trade with Japan: exports 1.2 billion dollars (down 8 percent), imports 2.9 billion (down 3 percent), Chile's customs said of January-July.",
    [
      'CHL-JPN exports 1200000000USD 2016-01/2016-07 -8',
      'CHL-JPN imports 2900000000USD 2016-01/2016-07 -3',
    ],
  ],
  [
    '2016-08-12',
    'Turkish exporters sent $6.2 billion of goods to Germany from January to June, 4.5 percent up, $5.5 billion to the UK (+17 percent) and $4 billion to Iraq (−12 percent).',
    [
      'TUR-DEU exports 6200000000USD 2016-01/2016-06 +4.5',
      'TUR-GBR exports 5500000000USD 2016-01/2016-06 +17',
      'TUR-IRQ exports 4000000000USD 2016-01/2016-06 -12',
    ],
  ],
  [
    '2016-08-12',
    "Rs 4,200 crore was the value of what India shipped to Sri Lanka by sea and air in April-June; the island's sales to India were Rs 520 crore.",
    [
      'IND-LKA exports 42000000000INR 2016-04/2016-06',
      'LKA-IND exports 5200000000INR 2016-04/2016-06',
    ],
  ],
  [
    '2016-08-12',
    'Ukrainian goods exports to the EU in January-May were $5.2 billion, i.e. 38.1% of all exports, and imports from it $6.1 billion, i.e. 42.3% of all imports. The negative balance was $0.9 billion.',
    [
      'UKR-EU27 exports 5200000000USD 2016-01/2016-05 share38.1',
      'UKR-EU27 imports 6100000000USD 2016-01/2016-05 share42.3',
      'UKR-EU27 balance -900000000USD 2016-01/2016-05',
    ],
  ],
  [
    '2016-08-12',
    'Export of goods from Moldova to the CIS was 181.5 million dollars in H1, 22 percent less than in H1 2015 (which corresponds to a share of 20.8 percent in total exports).',
    ['MDA-CIS exports 181500000USD 2016-01/2016-06 -22 share20.8'],
  ],
  [
    '2016-08-12',
    "In U.S. dollar terms Chinese shipments to Brazil fell 34 per cent to $9.6bn from January to July. Brazil's sales to China meanwhile edged up to $23.5bn from $22.9bn.",
    [
      'CHN-BRA exports 9600000000USD 2016-01/2016-07 -34',
      'BRA-CHN exports 23500000000USD 2016-01/2016-07',
      'BRA-CHN exports 22900000000USD 2015-01/2015-07',
    ],
  ],
  [
    '2016-08-12',
    "The two-way trade, worth $8.3 billion in 2012-13 and $6.9 billion in 2014-15, dropped further to $6.3 billion in the last fiscal, India's ambassador in Jakarta said of commerce with Indonesia.",
    [
      'IND-IDN turnover 8300000000USD 2012-04/2013-03',
      'IND-IDN turnover 6900000000USD 2014-04/2015-03',
      'IND-IDN turnover 6300000000USD 2015-04/2016-03',
    ],
  ],
  [
    '2016-08-12',
    "Of Rwanda's $40 million exports to the DRC in Q2, re-exports made $15.6 million.",
    [
      'RWA-COD exports 40000000USD 2016-04/2016-06',
      'RWA-COD exports 15600000USD 2016-04/2016-06 re-exports',
    ],
  ],
  [
    '2016-08-12',
    'EU28 trade in goods with Vietnam reached €38.4bn in 2015; the EU imported €29.9bn and exported €8.4bn, so that its deficit stood at €21.5bn.',
    [
      'EU27-VNM turnover 38400000000EUR 2015-01/2015-12',
      'EU27-VNM imports 29900000000EUR 2015-01/2015-12',
      'EU27-VNM exports 8400000000EUR 2015-01/2015-12',
      'EU27-VNM balance -21500000000EUR 2015-01/2015-12',
    ],
  ],
  [
    '2016-08-12',
    'Thai trade with Cambodia, Laos, Myanmar and Vietnam (CLMV) rose 3.2% to 500 billion baht in H1, with exports of 330 billion and imports of 170 billion.',
    [
      'THA-KHM+LAO+MMR+VNM turnover 500000000000THB 2016-01/2016-06 +3.2',
      'THA-KHM+LAO+MMR+VNM exports 330000000000THB 2016-01/2016-06',
      'THA-KHM+LAO+MMR+VNM imports 170000000000THB 2016-01/2016-06',
    ],
  ],
] as const)('a passage of several figures is read whole: %s %s', (date, text, claims) => {
  expect(readClaims(text, { date }).map(toldClaim)).toEqual(claims);
});
