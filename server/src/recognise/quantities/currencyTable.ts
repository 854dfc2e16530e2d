import { hashOf } from '../../text/tokens';
import { lettersGate, moneyGate } from './wordGate';
import { listOf, wordLookup, wordTest } from './wordLookup';

/**
 * Currencies by ISO 4217 code with the English names newspapers use. Codes: ISO 4217:2015, List One (active) and, for
 * older news, a few of List Three (historic). Names and symbols written by hand.
 */
const NAMES = `
AED UAE dirham|AFN Afghan afghani|ALL Albanian lek|AMD Armenian dram|AOA Angolan kwanza|ARS Argentine peso
AUD Australian dollar|AWG Aruban florin|AZN Azerbaijani manat|BAM Bosnian convertible mark|BBD Barbadian dollar
BDT Bangladeshi taka|BGN Bulgarian lev|BHD Bahraini dinar|BIF Burundian franc|BMD Bermudian dollar|BND Brunei dollar
BOB Bolivian boliviano|BRL Brazilian real|BSD Bahamian dollar|BTN Bhutanese ngultrum|BWP Botswana pula
BYN Belarusian ruble|BZD Belize dollar|CAD Canadian dollar|CDF Congolese franc|CHF Swiss franc|CLP Chilean peso
CNY Chinese yuan|COP Colombian peso|CRC Costa Rican colon|CUP Cuban peso|CVE Cape Verdean escudo|CZK Czech koruna
DJF Djiboutian franc|DKK Danish krone|DOP Dominican peso|DZD Algerian dinar|EGP Egyptian pound|ERN Eritrean nakfa
ETB Ethiopian birr|EUR euro|FJD Fijian dollar|FKP Falkland Islands pound|GBP pound sterling|GEL Georgian lari
GHS Ghanaian cedi|GIP Gibraltar pound|GMD Gambian dalasi|GNF Guinean franc|GTQ Guatemalan quetzal|GYD Guyanese dollar
HKD Hong Kong dollar|HNL Honduran lempira|HTG Haitian gourde|HUF Hungarian forint|IDR Indonesian rupiah
ILS Israeli shekel|INR Indian rupee|IQD Iraqi dinar|IRR Iranian rial|ISK Icelandic krona|JMD Jamaican dollar
JOD Jordanian dinar|JPY Japanese yen|KES Kenyan shilling|KGS Kyrgyz som|KHR Cambodian riel|KMF Comorian franc
KPW North Korean won|KRW South Korean won|KWD Kuwaiti dinar|KYD Cayman Islands dollar|KZT Kazakh tenge|LAK Lao kip
LBP Lebanese pound|LKR Sri Lankan rupee|LRD Liberian dollar|LSL Lesotho loti|LYD Libyan dinar|MAD Moroccan dirham
MDL Moldovan leu|MGA Malagasy ariary|MKD Macedonian denar|MMK Myanmar kyat|MNT Mongolian tugrik|MOP Macanese pataca
MRU Mauritanian ouguiya|MUR Mauritian rupee|MVR Maldivian rufiyaa|MWK Malawian kwacha|MXN Mexican peso
MYR Malaysian ringgit|MZN Mozambican metical|NAD Namibian dollar|NGN Nigerian naira|NIO Nicaraguan cordoba
NOK Norwegian krone|NPR Nepalese rupee|NZD New Zealand dollar|OMR Omani rial|PAB Panamanian balboa|PEN Peruvian sol
PGK Papua New Guinean kina|PHP Philippine peso|PKR Pakistani rupee|PLN Polish zloty|PYG Paraguayan guarani
QAR Qatari riyal|RON Romanian leu|RSD Serbian dinar|RUB Russian ruble|RWF Rwandan franc|SAR Saudi riyal
SBD Solomon Islands dollar|SCR Seychellois rupee|SDG Sudanese pound|SEK Swedish krona|SGD Singapore dollar
SHP Saint Helena pound|SLE Sierra Leonean leone|SOS Somali shilling|SRD Surinamese dollar|SSP South Sudanese pound
STN Sao Tome dobra|SVC Salvadoran colon|SYP Syrian pound|SZL Swazi lilangeni|THB Thai baht|TJS Tajik somoni
TMT Turkmen manat|TND Tunisian dinar|TOP Tongan paanga|TRY Turkish lira|TTD Trinidad and Tobago dollar
TWD Taiwan dollar|TZS Tanzanian shilling|UAH Ukrainian hryvnia|UGX Ugandan shilling|USD dollar|UYU Uruguayan peso
UZS Uzbek sum|VES Venezuelan bolivar|VND Vietnamese dong|VUV Vanuatu vatu|WST Samoan tala|XAF Central African franc
XCD East Caribbean dollar|XDR special drawing right|XOF West African franc|XPF Pacific franc|YER Yemeni rial
ZAR South African rand|ZMW Zambian kwacha|ZWL Zimbabwean dollar|DEM German mark|FRF French franc|ITL Italian lira
NLG Dutch guilder|BEF Belgian franc|ESP Spanish peseta|HRK Croatian kuna|GRD Greek drachma|ATS Austrian schilling
PTE Portuguese escudo|IEP Irish pound|FIM Finnish markka
`;

const ENTRIES: readonly (readonly [code: string, name: string])[] = NAMES.trim()
  .split(/[|\n]/)
  .map((entry) => [entry.slice(0, 3), entry.slice(4)] as const);

const NAME_BY_CODE: ReadonlyMap<string, string> = new Map(ENTRIES);
for (const entry of ENTRIES) lettersGate.admit(hashOf(entry[0]));

/** The English name of a currency, singular: "Hong Kong dollar" for `HKD`; undefined for what is no currency. */
export const currencyName = (code: string): string | undefined => NAME_BY_CODE.get(code);

/** True for an ISO 4217 code. Some codes are words ("ALL", "TOP", "TRY"): callers ask for capitals and a figure. */
export const isCurrencyCode = (written: string): boolean => NAME_BY_CODE.has(written);

/** The last words of currency names, plurals and spellings among them, and the currency each means by itself. */
export const currencyWord = wordLookup<string>(
  Object.entries({
    USD: 'dollar dollars dlr dlrs buck bucks greenback greenbacks',
    EUR: 'euro euros',
    GBP: 'sterling stg quid',
    CNY: 'yuan renminbi rmb',
    JPY: 'yen',
    KRW: 'won',
    KZT: 'tenge tenges',
    RUB: 'ruble rubles rouble roubles',
    INR: 'rupee rupees rs',
    ZAR: 'rand',
    BRL: 'reais',
    MXN: 'peso pesos',
    TRY: 'lira liras',
    ITL: 'lire',
    CHF: 'franc francs',
    SEK: 'krona kronor',
    DKK: 'kroner krone',
    CZK: 'koruna korunas koruny',
    PLN: 'zloty zlotys zlotych',
    HUF: 'forint forints',
    AED: 'dirham dirhams',
    SAR: 'riyal riyals',
    IRR: 'rial rials',
    KWD: 'dinar dinars',
    ILS: 'shekel shekels',
    THB: 'baht bahts',
    MYR: 'ringgit ringgits',
    IDR: 'rupiah rupiahs',
    VND: 'dong dongs',
    UAH: 'hryvnia hryvnias hryvnya hryvnyas',
    KGS: 'soms',
    UZS: 'soum soums sums',
    AZN: 'manat manats',
    GEL: 'lari laris',
    AMD: 'drams',
    TJS: 'somoni somonis',
    MNT: 'tugrik tugriks togrog',
    NGN: 'naira nairas',
    GHS: 'cedi cedis',
    KES: 'shilling shillings',
    ETB: 'birr',
    BDT: 'taka',
    MMK: 'kyat kyats',
    KHR: 'riel riels',
    LAK: 'kip',
    HRK: 'kuna kunas',
    RON: 'lei leu',
    BGN: 'leva lev',
    ALL: 'lek leks',
    PEN: 'soles',
    VES: 'bolivar bolivars bolivares',
    BOB: 'boliviano bolivianos',
    PYG: 'guarani guaranis',
    ZMW: 'kwacha',
    AOA: 'kwanza kwanzas',
    NLG: 'guilder guilders',
    DEM: 'marks dmarks',
    ESP: 'peseta pesetas',
    ATS: 'schilling schillings',
    GRD: 'drachma drachmas',
  }).flatMap(([code, forms]) => listOf(forms).map((form) => [form, code] as const)),
  moneyGate,
);

/** Names shared by several currencies: which one, by the country's adjective before it. The last word of the adjective decides. */
const SHARED: Readonly<Record<string, string>> = {
  dollar:
    'us:USD u.s.:USD usa:USD american:USD states:USD canadian:CAD australian:AUD zealand:NZD kong:HKD h.k.:HKD hk:HKD singapore:SGD singaporean:SGD taiwan:TWD taiwanese:TWD jamaican:JMD fijian:FJD fiji:FJD zimbabwean:ZWL zimbabwe:ZWL namibian:NAD liberian:LRD barbadian:BBD bermudian:BMD caribbean:XCD brunei:BND guyanese:GYD guyana:GYD bahamian:BSD belize:BZD',
  peso: 'mexican:MXN philippine:PHP argentine:ARS argentinian:ARS chilean:CLP colombian:COP cuban:CUP dominican:DOP uruguayan:UYU',
  franc:
    'swiss:CHF french:FRF belgian:BEF cfa:XOF african:XOF congolese:CDF rwandan:RWF burundian:BIF guinean:GNF djiboutian:DJF pacific:XPF',
  krona: 'swedish:SEK icelandic:ISK',
  krone: 'danish:DKK norwegian:NOK',
  crown: 'czech:CZK danish:DKK swedish:SEK norwegian:NOK icelandic:ISK',
  rupee: 'indian:INR pakistani:PKR lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR',
  pound: 'british:GBP sterling:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG irish:IEP english:GBP uk:GBP',
  dinar: 'kuwaiti:KWD iraqi:IQD jordanian:JOD bahraini:BHD algerian:DZD libyan:LYD tunisian:TND serbian:RSD',
  dirham: 'uae:AED emirati:AED moroccan:MAD',
  riyal: 'saudi:SAR qatari:QAR yemeni:YER omani:OMR',
  rial: 'iranian:IRR omani:OMR yemeni:YER',
  shilling: 'kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS',
  ruble: 'russian:RUB belarusian:BYN',
  rouble: 'russian:RUB belarusian:BYN',
  won: 'south:KRW korean:KRW north:KPW',
  som: 'kyrgyz:KGS uzbek:UZS',
  sum: 'uzbek:UZS',
  leu: 'romanian:RON moldovan:MDL',
  mark: 'german:DEM deutsche:DEM deutschemark:DEM west:DEM convertible:BAM finnish:FIM',
  manat: 'azerbaijani:AZN azeri:AZN turkmen:TMT',
  real: 'brazilian:BRL',
  dram: 'armenian:AMD',
  lira: 'turkish:TRY italian:ITL',
  kwacha: 'zambian:ZMW malawian:MWK',
  escudo: 'portuguese:PTE',
};

/** The currency of an adjective and a shared name, joined by a space and lower-cased: "hong kong dollar" by `kong dollar`. */
const QUALIFIED: ReadonlyMap<string, string> = new Map(
  Object.entries(SHARED).flatMap(([name, list]) =>
    listOf(list).map((entry) => {
      const [adjective, code] = entry.split(':');
      return [`${adjective} ${name}`, code!] as const;
    }),
  ),
);

/** The currency of "Canadian" + "dollars"; both lower-cased, the name singular or plural. */
export const qualifiedCurrency = (adjective: string, name: string): string | undefined =>
  (/^dlrs?$/.test(name) ? QUALIFIED.get(`${adjective} dollar`) : undefined) ??
  QUALIFIED.get(`${adjective} ${name}`) ??
  QUALIFIED.get(
    `${adjective} ${name.replace(/(?:s|ur|er)$/, (end) => (end === 'ur' ? 'a' : end === 'er' ? 'e' : ''))}`,
  );

/** True for the names of shared currencies in all their forms, those that `qualifiedCurrency` tells apart. */
export const isSharedName = wordTest(
  Object.keys(SHARED)
    .map((name) => `${name} ${name}s ${name.replace(/a$/, 'ur')} ${name.replace(/e$/, 'er')}`)
    .join(' ')
    .concat(' dlr dlrs'),
);

/** Words that can stand before a shared currency name. */
export const currencyAdjective = wordLookup<true>(
  [...QUALIFIED.keys()].map((key) => [key.slice(0, key.indexOf(' ')), true] as const),
  moneyGate,
);

/** Signs of one character. "$" and "£" may be narrowed by letters before them. */
export const currencySign = wordLookup<string>([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₩', 'KRW'],
  ['₸', 'KZT'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₮', 'MNT'],
  ['৳', 'BDT'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₲', 'PYG'],
]);

/** Letters before (or after) a dollar or other sign: "HK$", "A $", "$US". */
export const signLetters: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['USD', 'USD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['CDN', 'CAD'],
  ['Can', 'CAD'],
  ['Cdn', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['Z', 'ZWL'],
  ['J', 'JMD'],
  ['EC', 'XCD'],
  ['TT', 'TTD'],
  ['N', 'NAD'],
  ['FJ', 'FJD'],
  ['B', 'BND'],
  ['RD', 'DOP'],
  ['E', 'EGP'],
  ['CN', 'CNY'],
  ['JP', 'JPY'],
]);

/** Letters that stand for a currency by themselves before a figure: "RM23", "Rs 500", "PS2.7m" as some wires send "£". */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rp', 'IDR'],
  ['RMB', 'CNY'],
  ['PS', 'GBP'],
  ['Sh', 'KES'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Kshs', 'KES'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['DM', 'DEM'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Tk', 'BDT'],
  ['Kc', 'CZK'],
  ['NIS', 'ILS'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['DKr', 'DKK'],
  ['GBX', 'GBP'],
]);

for (const letters of currencyLetters.keys()) lettersGate.admit(hashOf(letters));

/** Hundredths of a currency, counted as such: "19 cents" is 19 of `cent`. */
export const coinWord = wordLookup<string>(
  Object.entries({
    cent: 'cent cents cts ct',
    penny: 'pence penny pennies',
    sen: 'sen',
    kopeck: 'kopeck kopecks kopek kopeks',
    tiyn: 'tiyn',
    paisa: 'paise paisa',
    fen: 'fen',
    øre: 'ore øre',
  }).flatMap(([name, forms]) => listOf(forms).map((form) => [form, name] as const)),
  moneyGate,
);
