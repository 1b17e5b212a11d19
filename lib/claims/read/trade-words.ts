import type { Measure } from '@/lib/domain/record';
import { all, lexicon } from './lexicon';

/** What a word or phrase says about the flow of trade a figure measures. */
export interface FlowWord {
  readonly flow: Measure;
  /** For a balance: 1 surplus, −1 deficit, 0 when the word leaves it open. */
  readonly sign: 1 | -1 | 0;
  /** `noun` heads a phrase, `verb` has a subject, `role` names a partner's part ("main buyer"), `weak` counts only beside a partner or after its like. */
  readonly form: 'noun' | 'verb' | 'role' | 'weak';
  readonly product: string | null;
}

function word(
  flow: Measure,
  form: FlowWord['form'] = 'noun',
  sign: FlowWord['sign'] = 0,
  product: string | null = null,
): FlowWord {
  return { flow, form, sign, product };
}

/** Words for flows of trade. */
export const FLOW_WORDS = lexicon<FlowWord>([
  ...all(
    word('turnover'),
    'trade turnover|goods turnover|commodity turnover|trade volume|trade volumes|volume of trade|volumes of trade|volume of bilateral trade|volume of mutual trade|trade exchange|trade exchanges|commercial exchange|commercial exchanges|binational exchange|binational trade|bilateral exchange|mutual exchange|commodity exchange|commodity circulation|commerce|trade|trading volume|turnover of trade|commercial turnover|commerce turnover|commercial interchange|trade interchange|mutual turnover|amount of trade|trade amount|scale of trade|trade size|cross - border trade|business exchange|imports and exports|exports and imports|import and export|export and import|import - export|export - import|trade flows|trade flow|trade value|value of trade|value of bilateral trade|trading|turnover|trade in goods|trade in goods and services|trade of goods|total trade|commodity trade|trade and economic turnover|trade dealings|trade turn - over|turn - over|exchange of goods|trade figures|trade figure|foreign trade volume|trade traffic|business turnover between',
  ),
  ...all(word('turnover', 'weak'), 'exchanges|exchange'),
  ...all(
    word('turnover', 'role'),
    'trading partner|trading partners|trade partner|trade partners|main partners|largest partner|biggest partner|top partners|main partner|partner countries|largest partners|biggest partners|partners|partner|foreign trade partners',
  ),
  ...all(
    word('exports'),
    'export|exports|exportation|shipment|shipments|deliveries|supplies|outbound shipments|outward shipments|export earnings|export revenue|export revenues|export proceeds|export receipts|export value|exports value|export volume|export volumes|value of exports|volume of exports|value of its exports|export turnover|export sales|export income|export figures|goods exports|merchandise exports|goods sold to|products sold to|outbound sales|export trade|sales abroad|foreign sales|outgoing shipments|dispatches|goods sent to|export deliveries|overseas sales|overseas shipments|export bill',
  ),
  ...all(word('exports', 'noun', 0, 're-exports'), 're - exports|re - export|reexports'),
  ...all(word('exports', 'weak'), 'sales|supply|delivery|earnings|receipts'),
  ...all(
    word('exports', 'role'),
    'export partner|export partners|importing market|importing markets|importing nations|importing economies|export market|export markets|export destination|export destinations|exporting destination|export destination countries|importer|importers|buyer|buyers|customer|customers|destinations|destination|importing countries|export countries|export trading partners|market for|markets for|market of|markets of|largest market|biggest market|main markets|top markets|top market|main market|leading market|first market|principal market|leading markets|principal markets|by market|by destination|top destinations|largest markets|biggest markets',
  ),
  ...all(
    word('exports', 'verb'),
    'exported|exporting|shipped|sold|supplied|delivered|sells|ships|supplies to|sell|dispatched|despatched|sent|sends',
  ),
  ...all(
    word('imports'),
    'import|imports|importation|purchases|arrivals|inbound shipments|incoming shipments|import trade|import deliveries|import bill|import value|imports value|import volume|import volumes|value of imports|volume of imports|value of its imports|goods imports|merchandise imports|import spending|import figures|goods bought from|goods purchased from|goods imported|overseas purchases|procurements|import payments|imports bill',
  ),
  ...all(word('imports', 'noun', 0, 're-imports'), 're - imports|re - import'),
  ...all(
    word('imports', 'role'),
    'import partner|import partners|import source|source of goods|source of supplies|import sources|supplier|suppliers|seller|sellers|exporter|exporters|import market|import markets|sources of imports|source of imports|import origin|import origins|import trading partners|importing partners|by supplier|by origin|by source|countries of origin of imports|countries of origin|sources|country of origin|origins|top source|main source|largest source|biggest source|main sources',
  ),
  ...all(
    word('imports', 'verb'),
    'imported|importing|bought|purchased|procured|sourced|buys|purchasing|buying|took in',
  ),
  ...all(
    word('turnover', 'verb'),
    'traded|did business|exchanged goods|exchanged products|exchanged commodities',
  ),
  ...all(
    word('balance', 'noun', -1),
    'trade deficit|trade gap|trade shortfall|trade loss|deficit in trade|trade imbalance|deficit|in deficit|negative saldo|negative foreign trade balance|negative trade balance|negative balance|passive balance|passive trade balance|adverse balance|unfavourable balance|unfavorable balance|adverse trade balance|negative foreign trade balance|deficit in goods|goods deficit|balance of trade deficit|trade balance deficit|negative balance of trade|foreign trade deficit|goods trade deficit|goods - trade deficit|goods trade gap|in the red|trade balance gap|trade deficits|deficits|merchandise trade gap|merchandise gap',
  ),
  ...all(
    word('balance', 'noun', 1),
    'trade surplus|trade profit|surplus in trade|surplus|in surplus|positive saldo|positive trade balance|positive balance|favourable balance|favorable balance|active balance|active trade balance|positive foreign trade balance|favourable trade balance|favorable trade balance|balance of trade surplus|trade balance surplus|positive balance of trade|foreign trade surplus|goods trade surplus|in the black|surpluses|trade surpluses',
  ),
  ...all(
    word('balance'),
    'trade balance|balance of trade|foreign trade balance|foreign trade balance of goods|balance of foreign trade|commercial balance|net exports|balance of bilateral trade|balance of payments in trade|balance',
  ),
  ...all(word('balance', 'weak', -1), 'gap|shortfall|loss|imbalance'),
]);

/** Nouns after which "trade", "export" and "import" only qualify: "trade minister", "export credit". */
export const COMPOUND_HEADS = new Set(
  'ministry minister ministers ministerial agreement agreements deal deals war wars talks ties tie relation relations relationship policy policies mission missions representative representatives fair fairs commissioner delegation delegations barrier barriers route routes center centre centers cooperation co-operation chamber chambers union unions house houses body bodies pact pacts association associations council commission committee department officials official attache negotiations negotiator negotiators dispute disputes tension tensions sanctions facilitation finance promotion zone zones corridor corridors hub forum secretary office agency authority board expo exhibition event rules rule law laws regime preferences opportunities potential duties duty tariff tariffs tax taxes ban bans controls control restrictions restriction licence license credit credits quota quotas insurance item items basket structure orientation sector industry industries industrial growth-oriented led oriented performance statistics data report links link bloc bill-of point points environment conflict front practices group groups roadmap framework issues issue show shows promotion substitution permit permits quality standards terminal terminals capacity diversification price prices documentation remedies remedy week community companies company firms firm businesses experts expert economist analyst envoy adviser advisor mark permits name names fund funds bank platform platforms counsellor counselor consul section infrastructure protocol protocols embargo area areas'.split(
    ' ',
  ),
);

/** Words that govern an amount and are no trade in goods: money after or before them is passed over. */
export const NOISE_WORDS = lexicon<true>(
  all(
    true,
    'investment|investments|invested|invest|investing|fdi|foreign direct investment|loan|loans|lending|lent|credit|credits|line of credit|credit line|lines of credit|aid|assistance|grant|grants|gdp|gross domestic product|economy|revenue|revenues|profit|profits|income|incomes|contract|contracts|deal|deals|order|orders|fund|funds|funding|funded|budget|debt|debts|bond|bonds|reserves|remittances|remittance|tariff|tariffs|duty|duties|tax|taxes|project|projects|stake|stakes|acquisition|acquire|acquired|capital|financing|finance|facility|swap|swaps|donation|donated|compensation|damages|subsidy|subsidies|pledge|pledged|portfolio|deposits|assets|tourism|tourists|fee|fees|salary|fine|fined|fines|penalty|arms deal|defence deal|budget deficit|fiscal deficit|current account deficit|current account surplus|current account|account deficit|account surplus|balance of payments|lost|losing|lose|losses|offer|offers|offered|market value|market cap|market capitalisation|valuation|valued company|memorandum|memorandums|mou|mous|agreement worth|agreements worth|deal worth|pipeline|plant|factory|company|firm|funds transfer|turnover of the company|company turnover|market size|bailout|package|stimulus|support package|damage|smuggling|spending|expenditure|spent|arms|weapons|construction|contractors|services worth|works worth|tender|tenders|sanctions|procurement|savings|saved|output|production|agricultural output|market worth|difference|bank|banks|ipo|shares|inflows|outflows|startup|startups|venture|ventures|joint ventures|joint venture|industry worth|electronics market|owes|owe|owed|equity|foreign exchange reserves|forex reserves|investor|investors|seized|theft|fraud|player|striker|midfielder|transfer|remitted|paid|pay|payment|payments|wage|wages|pension|turnover tax|retail turnover|retail trade|retail sales|car sales|home sales|cargo turnover|freight turnover|container turnover|stock trade|share trade|currency trade|drug trade|arms sales|arms sale|military sales|weapons sales|company sales|online sales|annual sales',
  ),
);

/** Pronouns and phrases that stand for a country or a pair named before. */
export type Reference = 'pair' | 'country' | 'speaker' | 'partner' | 'bloc' | 'emirate';

/** Phrases that stand for places named before. */
export const REFERENCES = lexicon<Reference>([
  ...all<Reference>(
    'pair',
    'the two countries|two countries|both countries|the two nations|two nations|both nations|the two sides|two sides|both sides|the two states|two states|both states|the two neighbours|two neighbours|the two neighbors|two neighbors|the two economies|two economies|the countries|each other|one another|the two|the two parties|the parties|our countries|our two countries|the two republics|two peoples|the two lands|these two countries|the neighbours|both economies|the two continents|the two partners|them both|the sides|the two regions|the two giants|two parts',
  ),
  ...all<Reference>(
    'country',
    'the country|its|the nation|the republic|the kingdom|that country|her|the islamic republic|the sultanate|the island nation|the south asian nation|the island|the east african nation|the west african nation|this country|the country as a whole',
  ),
  ...all<Reference>('speaker', 'our|we|us'),
  ...all<Reference>(
    'partner',
    'there|them|its neighbour|its neighbor|the neighbour|the neighbor|the eastern neighbour|the western neighbour|the northern neighbour|the southern neighbour|the eastern neighbor|the western neighbor|the northern neighbor|the southern neighbor|its giant neighbour|the latter|its neighbouring country|its northern neighbour|its southern neighbour|its eastern neighbour|its western neighbour|the neighbouring country|the neighboring country',
  ),
  ...all<Reference>(
    'bloc',
    'the bloc|the group|the five states|the five countries|the five republics|the five nations|the union|the community|the alliance|the block|the association|the grouping|the region|the continent|member countries|the organization',
  ),
  ...all<Reference>(
    'emirate',
    'the emirate|the province|the city|the state government|the autonomous region|the prefecture|the oblast|the municipality|the governorate',
  ),
]);
