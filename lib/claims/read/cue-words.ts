import { all, lexicon } from './lexicon';

/** What a word tells of the figures after it: a hope, a guess, or a fact told in the past. */
export type Cue = 'target' | 'forecast' | 'realised';

const INFINITIVES =
  'raise increase boost bring lift expand double triple take grow quadruple push enhance achieve scale elevate ramp jack treble step up ramp up scale up attain'.split(
    ' ',
  );

/** Words that set the status of what follows in the clause. */
export const CUES = lexicon<Cue>([
  ...all<Cue>('target', INFINITIVES.map((verb) => `to ${verb}`).join('|')),
  ...all<Cue>(
    'target',
    'to further increase|to further expand|to significantly increase|to more than double|goal|goals|target|targets|targeted|targeting|aim|aims|aimed|aiming|aspire|aspires|want|wants|wanted|wish|wishes|plan|plans|planned|planning|task|tasked|eye|eyes|eyed|eying|eyeing|ambition|ambitious|agreed|agree|agrees|pledged to|vowed|vow|vows|set ourselves|set itself|seek|seeks|sought|seeking|intend|intends|intention|intent|objective|should|strive|strives|striving|committed to|resolved to|commit to|meant to|need to|must|bring it to|bring up to|objectives|dream|desire|desires|hoped to|determined to|mission 500|committing to|ready to|call for|called for|calls for|urged|urges|milestone of|roadmap to|work towards|working towards|we can bring|vision of|bid to',
  ),
  ...all<Cue>(
    'forecast',
    "expected|expect|expects|expecting|expectation|could|may|might|will|would|set to|on course|on track|predicted|predict|predicts|forecast|forecasts|forecasted|projected|projection|projects trade|likely|estimated potential|potential|hope|hopes|hoping|hopeful|anticipated|anticipates|anticipate|poised|prospect|see|sees|foresee|foresees|foresaw|seen reaching|seen hitting|is seen|can reach|can grow|can be increased|can be raised|can exceed|slated|bound to|about to|optimistic|confident that|estimates for|capable of|opportunity to|possible to|can rise|can be doubled|promise to|looks set|heading for|heading towards|shall|won ' t|going to|by forecasts|can hit|can touch|can easily|can bring|cross the",
  ),
  ...all<Cue>(
    'realised',
    'was|were|stood|reached|totalled|totaled|amounted|exceeded|rose|grew|hit|fell|came to|came|had been|has been|have been|has reached|have reached|has exceeded|surpassed|dropped|climbed|jumped|increased by|decreased|declined|made up|recorded|registered|accounted|crossed|topped|soared|surged|is worth|stands|stands at|stand at|is now|dipped|shrank|slumped|plunged|widened|narrowed|has grown|have grown|had grown|has increased|have increased|had reached|had exceeded|has risen|is at|were worth|comes to|has already|already|achieved|closed|ended|finished|settled|fetched|earned|generated|brought|posted|logged|booked|touched|neared|approached|clocked|notched|averaged|yielded|netted|logged|doubled from|went|ballooned|has crossed|has surpassed|constituted|expanded by|was worth|is about|is around|is only|is just|is more than|is over|is less than',
  ),
]);

/** Words that say a figure is compared with: what follows them is the earlier figure. */
export const COMPARISONS = lexicon<true>(
  all(
    true,
    'compared to|compared with|as compared to|as compared with|in comparison with|in comparison to|against|as against|versus|vs|vs .|than|from|relative to|comparing to|comparing with|when compared to|when compared with|after|as opposed to|down from|up from|rather than|v',
  ),
);

/** What a verb or noun of change says: up, down, or a change of either way. */
export const CHANGES = lexicon<1 | -1>([
  ...all<1 | -1>(
    1,
    'rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|up|increase|increased|increases|increasing|jumped|jump|jumping|surged|surge|surging|soared|soar|soaring|climbed|climb|climbing|gained|gain|gaining|expanded|expand|expansion|advanced|higher|more|spiked|spike|leapt|leap|rocketed|skyrocketed|widened|widening|swelled|ballooned|increment|improved|improvement|added|upsurge|uptick|boosted|shot|upturn|accelerated|rebounded|above|positive|upward|plus|picked|uptrend|hike|ascended|mushroomed|multiplied|worsened|deepened|bounced|recovered|strengthened|augmented|escalated|enlarged|hiked',
  ),
  ...all<1 | -1>(
    -1,
    'fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|down|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|plunged|plunge|plunging|slumped|slump|sank|shrank|shrink|shrinking|shrunk|narrowed|narrowing|less|lower|fewer|dipped|dip|slid|slide|tumbled|contracted|contraction|reduced|reduction|lost|slipped|nosedived|weakened|eased|slowed|below|negative|minus|downturn|plummeted|retreated|shed|receded|downward|crashed|cut|slashed|diminished|halved|collapse|collapsed|shrinkage|dwindled|skidded|sagged|ebbed|descended|setback|tapered',
  ),
]);

/** Words after or before a percentage that make it a part of a whole. */
export const SHARES = lexicon<true>(
  all(
    true,
    'accounted for|accounting for|accounts for|account for|share|shares|made up|makes up|making up|constituted|constitutes|constituting|represented|represents|representing|comprised|comprises|portion|proportion|part|fraction|contributed|contributing|contributes|or',
  ),
);

/** Words that qualify a figure. */
export const HEDGES = lexicon<'approx' | 'over' | 'under'>([
  ...all<'over'>(
    'over',
    'over|more than|exceeded|exceed|exceeds|exceeding|has exceeded|surpassed|surpass|surpasses|surpassing|crossed|cross|crosses|crossing|topped|top|topping|above|in excess of|upwards of|at least|a little over|just over|slightly over|well over|slightly more than|a little more than|just above|beyond|went beyond|in more than|passed|past|a record over|north of|far more than|no less than|not less than|overtook|upward of',
  ),
  ...all<'under'>(
    'under',
    'under|below|just under|short of|fell short of|fall short of|falls short of|less than|just short of|slightly less than|slightly under|a little under|just below|a little less than|not more than|no more than|up to a maximum|at most|fewer than|slightly below',
  ),
  ...all<'approx'>(
    'approx',
    'about|around|some|nearly|almost|roughly|close to|in the region of|approximately|an estimated|estimated|approx|approx .|approaching|circa|c .|ca .|near|to the tune of about|~|in the neighbourhood of|nearing|well nigh|more or less|somewhere around|in the range of',
  ),
]);
