/**
 * Stories in the manner of news agencies, made up for these tests. `[Name|TYPE]` marks what is to be read; parts of one story are parted by
 * blank lines as on the page.
 */
export const STORIES: readonly string[] = [
  `[RANGERS|ORG] HIRE [KOVAC|PER] AFTER [SPLIT|ORG] EXIT

[GLASGOW|LOC], Aug 4 ([Reuters|ORG]) - [Rangers|ORG] have signed [Croatian|OTHER] goalkeeper [Ivo Kovac|PER] from [Hajduk Split|ORG] on a three-year deal, the [Scottish|OTHER] club said on Friday.

"[Ivo|PER] knows what it takes," manager [Stuart Pollock|PER] told [BBC Radio Scotland|ORG]. [Kovac|PER], 27, has 14 caps for [Croatia|LOC].`,

  `[Norwegian|OTHER] ferry runs aground off [Bergen|LOC]

[OSLO|LOC], Jan 11 ([AFP|ORG]) -- A ferry carrying 212 people ran aground near [Bergen|LOC] in western [Norway|LOC] early on Monday, police said. No one was hurt.

The vessel, owned by [Fjord Line|ORG], had left [Stavanger|LOC] at midnight. [Kari Nordahl|PER], a spokeswoman for the [Norwegian Coastal Administration|ORG], said divers would inspect the hull.`,

  `[HALVORSEN INDUSTRIES|ORG] 2ND QTR PROFIT FALLS

[Halvorsen Industries Inc|ORG] said second-quarter profit fell 12 percent on weak demand for farm equipment in [Brazil|LOC] and [Argentina|LOC].

Chairman [Douglas Reinhart|PER] said [Halvorsen|ORG] would close its plant in [Dayton|LOC], [Ohio|LOC], and move production to [Monterrey|LOC].

Shares of [Halvorsen|ORG], based in [Peoria|LOC], fell $2 to $31.25 on the [New York Stock Exchange|ORG]. Analysts at [Morgan Stanley|ORG] cut the stock to hold.`,

  `Tennis - Results from the men's tournament in [Basel|LOC] on Thursday (prefix number denotes seeding):

2 - [Anton Berger|PER] ([Austria|LOC]) beat [Luis Cardenas|PER] ([Mexico|LOC]) 6-3 6-4

[Tomas Hruby|PER] ([Czech Republic|LOC]) beat 5 - [Daniel Okafor|PER] ([Nigeria|LOC]) 7-6 3-6 6-1

[Wei Lun Chang|PER] ([Taiwan|LOC]) beat [Paul Mercier|PER] ([France|LOC]) 6-2 6-2`,

  `Soccer - [Dutch|OTHER] first division summaries

[Feyenoord|ORG] 3 (Kuipers 12, 44, [Larsson|PER] 80) [Vitesse Arnhem|ORG] 1

[Ajax|ORG] 0 [Utrecht|ORG] 0

[Heerenveen|ORG] 2 [PSV Eindhoven|ORG] 2`.replace('Kuipers', '[Kuipers|PER]'),

  `The foreign ministers of [Peru|LOC] and [Ecuador|LOC] will meet in [Brasilia|LOC] next week to sign the border accord, a [Brazilian|OTHER] official said.

[Peruvian|OTHER] Foreign Minister [Francisco Belaunde|PER] and his [Ecuadorean|OTHER] counterpart, [Jose Ayala|PER], agreed on the text in [Lima|LOC]. The [Organization of American States|ORG] will send observers.

"This ends a century of quarrels," said [Belaunde|PER].`,

  `[Zhao Wenbin|PER], secretary of the [Communist Party of China|ORG] committee in [Harbin|LOC], met a delegation from the [Ministry of Agriculture of Kazakhstan|ORG] on Tuesday. [Zhao|PER] said grain trade between [China|LOC] and [Kazakhstan|LOC] had doubled in five years.

The two sides visited the [Harbin Institute of Technology|ORG] and a port on the [Songhua River|LOC].`,

  `Sen. [Martha Ellison|PER] (R-[Kansas|LOC]) and Rep. [Joseph Tran|PER] (D-[Calif.|LOC]) asked the [Federal Aviation Administration|ORG] to ground the planes. A [Boeing|ORG] spokesman said the [Seattle|LOC]-based company would comply.

President [Clinton|PER] was briefed at [Camp David|LOC], the [White House|ORG] said.`,

  `Why [London|LOC] Commuters Are Moving to the Coast

When [Priya Nair|PER] left [Croydon|LOC] for [Margate|LOC] in 2021, her friends laughed. Three years on, two of them have followed her. "[Margate|LOC] is cheaper, and I can swim before work," [Nair|PER] said.

Researchers at the [University of Kent|ORG] found that one in six movers works for a firm in the capital.`,

  `Gunmen killed four soldiers in [Pakistan|LOC]'s [North Waziristan|LOC] district on Sunday, the army said. The [Pakistani Taliban|ORG] claimed the attack in a statement sent to [Reuters|ORG].

[Islamabad|LOC] says fighters cross from [Afghanistan|LOC]; [Kabul|LOC] denies it.`,

  `[BAKER MINES|ORG] TO SELL [ZAMBIA|LOC] STAKE

[Baker Mines Ltd|ORG] of [Perth|LOC] agreed to sell its 40 percent stake in a copper pit near [Kitwe|LOC], [Zambia|LOC], to [Anglo American|ORG] for $210 million. [Baker|ORG] said the money would pay down debt.

[Grace Mwansa|PER], who heads the [Mineworkers Union of Zambia|ORG], said the union had not been consulted.`,

  `Ms. [Holm|PER], who took over from [Erik Sund|PER] in May, told the [Financial Times|ORG] that [Nordbanken|ORG] had no plans for [Asia|LOC]. [Sund|PER] now advises the [European Commission|ORG] in [Brussels|LOC].`,

  `Cricket - [Sri Lanka|LOC] 284 and 112 for three ([Silva|PER] 51 not out) against [Zimbabwe|LOC] in [Bulawayo|LOC].

[Heath Moyo|PER] took five wickets for [Zimbabwe|LOC]. [Sri Lanka|LOC] captain [Roshan Perera|PER] said the pitch was slow.`,

  `Judge [Ellen Marks|PER] of the [U.S. District Court|ORG] in [Denver|LOC] dismissed the suit brought by [Sierra Club|ORG] members against [Vail Resorts|ORG].`,

  `The [Shanghai Cooperation Organization|ORG] ([SCO|ORG]) will open a bank in [Tashkent|LOC], [SCO|ORG] Secretary-General [Rustam Yusupov|PER] said. [China|LOC]-[Uzbekistan|LOC] trade reached $14 billion last year, according to [Kazinform|ORG].`,

  `[Kenya|LOC]'s [Joyce Chebet|PER] won the [Berlin Marathon|EVENT] on Sunday ahead of [Ethiopian|OTHER] [Almaz Bekele|PER]. [German|OTHER] runner [Lena Vogt|PER] was eighth.`,

  `NFL - [Broncos|ORG] edge [Chiefs|ORG] in overtime

[Denver|ORG] 23, [Kansas City|ORG] 20`.replace('NFL', '[NFL|ORG]'),

  `[EU|ORG] ministers to discuss fishing row with [Iceland|LOC]

[BRUSSELS|LOC] - Farm ministers of the [European Union|ORG] meet here on Monday to discuss [Iceland|LOC]'s mackerel quota. [Irish|OTHER] Agriculture Minister [Simon Devlin|PER] wants sanctions; [Germany|LOC] is against them.`,
];
