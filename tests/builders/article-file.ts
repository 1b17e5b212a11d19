/** An article file of one claim, as text; `edit` replaces any part of it. */
export function articleFile(edit: (content: string) => string = (content) => content): string {
  return edit(`---
slug: 2021-06-11-navy
title: A visit
publisher: AzerNews
date: 2021-06-11
byline: Vafa Ismayilova
address: https://example.org/1.html
reporter: AZE
partner: PAK
claims:
  - id: c1
    reporter: AZE
    partner: PAK
    measure: turnover
    printed: '13.2'
    scale: '1000000'
    currency: USD
    period: '2020'
    quote: $13.2 million
press:
  - id: p1
    reporter: PAK
    partner: AZE
    measure: exports
    product: rice
    printed: '40'
    scale: '1000000'
    currency: USD
    period: null
    hedge: approx
    status: target
    quote: about $40 million
    publisher: Daily Times
    date: null
    address: https://example.org/2.html
    note: No date is shown.
press_notes:
  - words: 10.1 % less than in 2019
    publisher: Report
    date: 2023-12-01
    address: https://example.org/3.html
---

Turnover came to [$13.2 million](#c1) in 2020.
`);
}
