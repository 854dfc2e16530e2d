/** Words by which organisations are known. Written for this project from common newsroom usage. */

/** Last words of a name that make it an organisation's. */
export const ORG_SUFFIXES =
  'Inc|Inc.|Corp|Corp.|Corporation|Co|Co.|Company|Cos|Ltd|Ltd.|Limited|LLC|LLP|LP|PLC|plc|AG|SA|S.A.|NV|N.V.|BV|AB|AS|ASA|Oy|OYJ|GmbH|KG|SpA|S.p.A.|SARL|SE|KK|Pty|Bhd|Berhad|Tbk|OAO|OJSC|PJSC|JSC|LLC|Group|Holding|Holdings|Industries|Enterprises|Partners|Associates|Bros|Brothers|Bancorp|Bank|Banking|Bankshares|Financial|Insurance|Assurance|Securities|Capital|Trust|Fund|Funds|Savings|Airlines|Airways|Motors|Petroleum|Oil|Gas|Resources|Mines|Mining|Steel|Chemical|Chemicals|Pharmaceuticals|Laboratories|Labs|Systems|Technologies|Technology|Software|Electronics|Electric|Energy|Power|Utilities|Foods|Stores|Communications|Broadcasting|Television|Radio|Press|Times|Post|Journal|Tribune|Herald|Gazette|Telegraph|Guardian|Chronicle|News|Daily|Magazine|Newspapers|Publishing|Pictures|Studios|Entertainment|Records|University|College|School|Institute|Academy|Polytechnic|Conservatory|Hospital|Clinic|Foundation|Association|Federation|Confederation|Union|Society|Club|League|Alliance|Coalition|Movement|Party|Front|Front|Brigade|Brigades|Army|Navy|Corps|Regiment|Battalion|Division|Squadron|Police|Guard|Ministry|Department|Agency|Bureau|Commission|Committee|Council|Board|Authority|Office|Service|Administration|Secretariat|Directorate|Parliament|Congress|Senate|Assembly|Court|Tribunal|Cabinet|Chamber|Embassy|Consulate|Organization|Organisation|Network|Forum|Centre|Center|Museum|Library|Orchestra|Choir|Band|Quartet|Ensemble|Church|Diocese|United|City|Rovers|Wanderers|Athletic|Albion|Hotspur|Rangers|Celtic|Dynamo|Spartak|FC|F.C.|AFC|SC|CF|CSKA|Exchange|Nation|Tribe|Team|Squad|Refinery|Railway|Railways|Railroad|Airport|Port|Works|Consortium|Syndicate|Faculty|Bloc|Caucus|Guild|Lodge|Order|Legion|Militia|Wing|Treasury|Pentagon|Kremlin|Exchequer|Fleet|Force|Forces';

/** First words that open an organisation's name before "of" or "for". */
export const ORG_HEADS =
  'University|Ministry|Department|Bank|Institute|Association|Federation|Council|Committee|Commission|Board|Bureau|House|Court|Church|Party|Union|Society|Chamber|College|School|Center|Centre|Office|Organization|Organisation|Academy|Parliament|Faculty|Ministry|League|Agency|Secretariat|Conference|Confederation|Community|Army|Embassy|Directorate|Authority|Foundation|Campaign|Movement|Front|Alliance|Congress|Assembly|Fund|Museum|Sons|Knights|Daughters|Friends|Order';

/** Last words that make a name a place's. */
export const PLACE_SUFFIXES =
  'River|Lake|Sea|Ocean|Bay|Gulf|Strait|Straits|Channel|Canal|Island|Islands|Peninsula|Mountain|Mountains|Hills|Hill|Valley|Desert|Plateau|Basin|Forest|Park|Province|Region|Oblast|Prefecture|County|District|Borough|Township|Village|Street|Avenue|Road|Square|Boulevard|Bridge|Beach|Coast|Cape|Heights|Falls|Creek|Springs|Republic|Kingdom|Territory|Territories|Highway|Stadium|Arena|Airport|Palace|Castle|Cathedral|Tower|Station|Plaza|Terrace|Mount|Corridor|Pass|Ridge|Reef|Delta|Glacier|Strip';

/** Words of events: the name they close (or open) is neither person, organisation nor place. */
export const EVENT_WORDS =
  'War|Wars|Olympics|Olympic|Paralympics|Games|Cup|Championship|Championships|Open|Grand Prix|Prix|Masters|Festival|Summit|Conference|Convention|Expo|Exhibition|Fair|Election|Elections|Revolution|Uprising|Massacre|Battle|Siege|Treaty|Crisis|Hurricane|Typhoon|Cyclone|Earthquake|Tournament|Marathon|Derby|Rally|Tour|Trophy|Super Bowl|World Series|Christmas|Easter|Ramadan|Eid|Thanksgiving|Holocaust|Intifada|Awards|Award|Prize';

/** Words of laws, plans, works and products. */
export const OTHER_WORDS =
  'Initiative|Program|Programme|Project|Mission|Operation|Act|Bill|Agreement|Accord|Protocol|Charter|Declaration|Constitution|Plan|Pact|Deal|Amendment|Resolution|Index|Average|Medal|Stakes|Handicap|Symphony|Sonata|Spirit|Road|Belt|Dream|Day|Week|Year';
