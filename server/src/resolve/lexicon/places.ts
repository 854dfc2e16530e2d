import { COUNTRIES } from '../../recognise/names/lists/places';
import { foldName } from '../naming/fold';

/**
 * Other names of one place: `usual name=other name,other name`. Written for this project from common knowledge: names the
 * United Nations lists for its members, names news agencies use, and former names of cities that were renamed.
 * Two states are never joined: "West Germany" is not "Germany", "Soviet Union" is not "Russia".
 */
const PLACE_VARIANTS =
  "United States=US,USA,U S,America,United States of America,US of A|United Kingdom=UK,Britain,Great Britain,U K,United Kingdom of Great Britain and Northern Ireland|Soviet Union=USSR,Union of Soviet Socialist Republics|China=PRC,People's Republic of China,Mainland China|Russia=Russian Federation|South Korea=Republic of Korea,ROK,S Korea|North Korea=DPRK,Democratic People's Republic of Korea,N Korea|Turkey=Türkiye|Czech Republic=Czechia|Myanmar=Burma|Ivory Coast=Côte d'Ivoire|Eswatini=Swaziland|Cape Verde=Cabo Verde|East Timor=Timor-Leste|Democratic Republic of the Congo=Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Republic of the Congo=Congo-Brazzaville,Congo Republic|Netherlands=Holland|United Arab Emirates=UAE,Emirates|North Macedonia=Macedonia,FYROM|Kyrgyzstan=Kyrgyz Republic,Kirghizia,Kirgizia|Belarus=Belorussia,Byelorussia|Vietnam=Viet Nam|Syria=Syrian Arab Republic|Laos=Lao PDR|Sri Lanka=Ceylon|Cambodia=Kampuchea|Bosnia=Bosnia and Herzegovina,Bosnia-Herzegovina|Saudi Arabia=KSA,Kingdom of Saudi Arabia|Moldova=Moldavia|West Germany=Federal Republic of Germany|East Germany=German Democratic Republic,GDR|Slovakia=Slovak Republic|Brunei=Brunei Darussalam|Astana=Nur-Sultan,Nursultan,Akmola|Almaty=Alma-Ata|Beijing=Peking|Guangzhou=Canton|Mumbai=Bombay|Kolkata=Calcutta|Chennai=Madras|Bengaluru=Bangalore|Yangon=Rangoon|Ho Chi Minh City=Saigon|Kyiv=Kiev|Kharkiv=Kharkov|Odesa=Odessa|Lviv=Lvov|Tehran=Teheran|Ulaanbaatar=Ulan Bator|Saint Petersburg=St Petersburg,Leningrad|Washington=Washington DC,Washington D C|New York=New York City,NYC|Mecca=Makkah|Medina=Madinah|Chisinau=Kishinev|Yerevan=Erevan|Ashgabat=Ashkhabad|Riyadh=Riyad|Sanaa=Sana'a|Izmir=Smyrna|The Hague=Hague|Persian Gulf=Arabian Gulf|Xinjiang=Sinkiang|Tibet=Xizang|Falkland Islands=Falklands,Malvinas|Rio de Janeiro=Rio";

/** Capitals whose name stands for a government in the news: `country:capital`. Written for this project from common knowledge. */
const SEATS =
  'United States:Washington|China:Beijing|Russia:Moscow|Soviet Union:Moscow|United Kingdom:London|France:Paris|Germany:Berlin|West Germany:Bonn|Japan:Tokyo|India:New Delhi,Delhi|Pakistan:Islamabad|Iran:Tehran|Iraq:Baghdad|Israel:Jerusalem|Saudi Arabia:Riyadh|Turkey:Ankara|Egypt:Cairo|Syria:Damascus|Lebanon:Beirut|Jordan:Amman|Libya:Tripoli|Ukraine:Kyiv|Poland:Warsaw|Hungary:Budapest|Austria:Vienna|Italy:Rome|Spain:Madrid|Portugal:Lisbon|Greece:Athens|Serbia:Belgrade|Romania:Bucharest|Bulgaria:Sofia|Sweden:Stockholm|Norway:Oslo|Finland:Helsinki|Denmark:Copenhagen|Ireland:Dublin|Belgium:Brussels|Canada:Ottawa|Australia:Canberra|New Zealand:Wellington|South Korea:Seoul|North Korea:Pyongyang|Taiwan:Taipei|Vietnam:Hanoi|Thailand:Bangkok|Indonesia:Jakarta|Philippines:Manila|Malaysia:Kuala Lumpur|Myanmar:Naypyidaw|Cambodia:Phnom Penh|Kazakhstan:Astana|Uzbekistan:Tashkent|Kyrgyzstan:Bishkek|Tajikistan:Dushanbe|Turkmenistan:Ashgabat|Mongolia:Ulaanbaatar|Georgia:Tbilisi|Armenia:Yerevan|Azerbaijan:Baku|Belarus:Minsk|Moldova:Chisinau|Lithuania:Vilnius|Latvia:Riga|Estonia:Tallinn|Cuba:Havana|Venezuela:Caracas|Colombia:Bogota|Brazil:Brasilia|Argentina:Buenos Aires|Chile:Santiago|Peru:Lima|Mexico:Mexico City|Nigeria:Abuja|Kenya:Nairobi|Ethiopia:Addis Ababa|South Africa:Pretoria|Sudan:Khartoum|Algeria:Algiers|Tunisia:Tunis|Morocco:Rabat|Yemen:Sanaa|Qatar:Doha|Kuwait:Kuwait City|Afghanistan:Kabul|Bangladesh:Dhaka|Nepal:Kathmandu|Sri Lanka:Colombo|Zimbabwe:Harare';

const split = (list: string): string[][] => list.split('|').map((entry) => entry.split(/[=:,]/));

const usualByVariant = new Map<string, string>();
for (const [usual = '', ...others] of split(PLACE_VARIANTS))
  for (const other of others) usualByVariant.set(foldName(other), foldName(usual));

const countries = new Set<string>();
const countryByDemonym = new Map<string, string>();
for (const [name = '', ...people] of split(COUNTRIES)) {
  const key = usualPlace(foldName(name));
  countries.add(key);
  for (const word of people) countryByDemonym.set(foldName(word), key);
}
for (const [word, country] of [
  ['american', 'united states'],
  ['americans', 'united states'],
  ['us', 'united states'],
  ['uk', 'united kingdom'],
] as const)
  countryByDemonym.set(word, country);

const countryBySeat = new Map<string, string>();
for (const [country = '', ...seats] of split(SEATS))
  for (const seat of seats)
    if (!countryBySeat.has(foldName(seat))) countryBySeat.set(foldName(seat), foldName(country));

const STATE_WORDS =
  /^(?:the )?(?:islamic |federal |arab |democratic |socialist )*(?:republic|kingdom|state|commonwealth) of (?:the )?/;

/** The key of a place by its usual name: `usa` gives `united states`, `republic of kazakhstan` gives `kazakhstan`. */
export function usualPlace(key: string): string {
  const usual = usualByVariant.get(key);
  if (usual !== undefined) return usual;
  const rest = key.length < 60 && key.includes(' of ') ? key.replace(STATE_WORDS, '') : key;
  return rest !== key && countries.has(rest) ? rest : key;
}

export const isCountry = (key: string): boolean => countries.has(key);

/** The country a demonym or adjective belongs to, by key: `kazakh` gives `kazakhstan`. */
export const countryOfPeople = (word: string): string | undefined => countryByDemonym.get(word);

/** The country whose government sits in this city, by key. */
export const countryOfSeat = (city: string): string | undefined => countryBySeat.get(city);
