import { foldName } from '../naming/fold';

/**
 * Bodies known everywhere by an acronym that newsrooms need not spell out: `full name=acronym,variant`.
 * Written for this project from common knowledge. Acronyms that several known bodies share are left to the articles.
 */
const BODIES =
  "United Nations=UN,United Nations Organization,UNO|European Union=EU|European Economic Community=EEC,Common Market|North Atlantic Treaty Organization=NATO|World Health Organization=WHO|International Monetary Fund=IMF|World Trade Organization=WTO|Organization of the Petroleum Exporting Countries=OPEC,Organization of Petroleum Exporting Countries|International Atomic Energy Agency=IAEA|Association of Southeast Asian Nations=ASEAN,Association of South East Asian Nations|Organization for Economic Cooperation and Development=OECD,Organization for Economic Co-operation and Development|United Nations Educational Scientific and Cultural Organization=UNESCO|United Nations Children's Fund=UNICEF|International Olympic Committee=IOC|Organization for Security and Cooperation in Europe=OSCE,Organization for Security and Co-operation in Europe|European Central Bank=ECB|Shanghai Cooperation Organization=SCO|Belt and Road Initiative=BRI,One Belt One Road,One Belt and One Road,OBOR|Asia-Pacific Economic Cooperation=APEC|Federal Bureau of Investigation=FBI|Central Intelligence Agency=CIA|National Aeronautics and Space Administration=NASA|British Broadcasting Corporation=BBC|Agence France-Presse=AFP|Communist Party of China=CPC,CCP,Chinese Communist Party|International Criminal Police Organization=Interpol|Commonwealth of Independent States=CIS|Federal Reserve=Fed,US Federal Reserve,Federal Reserve System|Securities and Exchange Commission=SEC|European Free Trade Association=EFTA|International Labor Organization=ILO|Palestine Liberation Organization=PLO|African National Congress=ANC";

const usualByVariant = new Map<string, string>();
for (const entry of BODIES.split('|')) {
  const [usual = '', ...others] = entry.split(/[=,]/);
  for (const other of others) usualByVariant.set(foldName(other), foldName(usual));
}

/** The key of a body by its full name: `nato` gives `north atlantic treaty organization`; any other key as it is. */
export const usualBody = (key: string): string => usualByVariant.get(key) ?? key;
