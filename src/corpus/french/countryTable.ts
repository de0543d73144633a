/**
 * The world's states, one a line: ISO 3166-1 alpha-2 | names, the usual one first (`=` before an official long form
 * that stays a name of its own) | gender and number (m, f, mp, fp) with `0` when the name takes no article |
 * adjectives, masculine singular (a feminine that is not regular after `/`) | cities that stand for the government,
 * capital first. Names as the French press writes them; look-ups are on folded words.
 */
export const COUNTRY_TABLE = `
AF|Afghanistan|m|afghan|Kaboul
ZA|Afrique du Sud;=République sud-africaine|f|sud-africain|Pretoria;Prétoria
AL|Albanie|f|albanais|Tirana
DZ|Algérie|f|algérien|Alger
DE|Allemagne;=République fédérale d’Allemagne;RFA|f|allemand;germanique|Berlin
AD|Andorre|f0|andorran|Andorre-la-Vieille
AO|Angola|m|angolais|Luanda
AG|Antigua-et-Barbuda|f0|antiguais|Saint John’s
SA|Arabie saoudite;=Royaume d’Arabie saoudite|f|saoudien|Riyad;Ryad
AR|Argentine|f|argentin|Buenos Aires
AM|Arménie|f|arménien|Erevan;Érévan
AU|Australie|f|australien|Canberra
AT|Autriche|f|autrichien|Vienne
AZ|Azerbaïdjan;Azerbaidjan|m|azerbaïdjanais;azéri/azérie|Bakou
BS|Bahamas|fp|bahamien;bahaméen|Nassau
BH|Bahreïn|m|bahreïnien;bahreïni/bahreïnie|Manama
BD|Bangladesh|m|bangladais|Dacca;Dhaka
BB|Barbade|f|barbadien|Bridgetown
BE|Belgique|f|belge|Bruxelles
BZ|Belize|m|bélizien|Belmopan
BJ|Bénin|m|béninois|Porto-Novo;Cotonou
BT|Bhoutan|m|bhoutanais|Thimphou
BY|Biélorussie;Bélarus;Belarus|f|biélorusse;bélarusse;bélarussien|Minsk
MM|Birmanie;Myanmar|f|birman|Naypyidaw;Naypyitaw
BO|Bolivie|f|bolivien|La Paz
BA|Bosnie-Herzégovine;Bosnie|f|bosnien;bosniaque|Sarajevo
BW|Botswana|m|botswanais;botswanéen|Gaborone
BR|Brésil|m|brésilien|Brasilia;Brasília
BN|Brunei|m0|brunéien|Bandar Seri Begawan
BG|Bulgarie|f|bulgare|Sofia
BF|Burkina Faso;Burkina|m|burkinabè/burkinabè;burkinabé/burkinabé|Ouagadougou
BI|Burundi|m|burundais|Gitega;Bujumbura
KH|Cambodge|m|cambodgien|Phnom Penh
CM|Cameroun|m|camerounais|Yaoundé
CA|Canada|m|canadien|Ottawa
CV|Cap-Vert;Cabo Verde|m|capverdien;cap-verdien|Praia
CF|Centrafrique;République centrafricaine;RCA|f|centrafricain|Bangui
CL|Chili|m|chilien|Santiago
CN|Chine;=République populaire de Chine;RPC|f|chinois|Pékin;Beijing
CY|Chypre|f0|chypriote;cypriote|Nicosie
CO|Colombie|f|colombien|Bogota;Bogotá
KM|Comores;Union des Comores|fp|comorien|Moroni
CG|Congo;Congo-Brazzaville;République du Congo|m|congolais|Brazzaville
CD|République démocratique du Congo;RD Congo;RDC;Congo-Kinshasa|f|congolais|Kinshasa
KP|Corée du Nord;=République populaire démocratique de Corée;RPDC|f|nord-coréen|Pyongyang
KR|Corée du Sud;=République de Corée|f|sud-coréen;coréen|Séoul
CR|Costa Rica|m|costaricain;costaricien|San José
CI|Côte d’Ivoire|f|ivoirien|Abidjan;Yamoussoukro
HR|Croatie|f|croate|Zagreb
CU|Cuba|f0|cubain|La Havane
DK|Danemark|m|danois|Copenhague
DJ|Djibouti|m0|djiboutien|
DM|Dominique|f|dominiquais|Roseau
EG|Égypte;=République arabe d’Égypte|f|égyptien|Le Caire
AE|Émirats arabes unis;EAU;Émirats|mp|émirati/émiratie;émirien|Abou Dhabi;Abu Dhabi;Abou Dabi
EC|Équateur|m|équatorien|Quito
ER|Érythrée|f|érythréen|Asmara
ES|Espagne|f|espagnol|Madrid
EE|Estonie|f|estonien|Tallinn
SZ|Eswatini|m|eswatinien;swazi/swazie|Mbabane
US|États-Unis;États-Unis d’Amérique;USA|mp|américain;étatsunien;états-unien|Washington
ET|Éthiopie|f|éthiopien|Addis-Abeba;Addis Abeba
FJ|Fidji|fp0|fidjien|Suva
FI|Finlande|f|finlandais|Helsinki
FR|France|f|français|Paris
GA|Gabon|m|gabonais|Libreville
GM|Gambie|f|gambien|Banjul
GE|Géorgie|f|géorgien|Tbilissi
GH|Ghana|m|ghanéen|Accra
GR|Grèce|f|grec/grecque;hellénique|Athènes
GD|Grenade|f|grenadien|Saint-Georges
GT|Guatemala|m|guatémaltèque|
GN|Guinée;Guinée-Conakry|f|guinéen|Conakry
GW|Guinée-Bissau;Guinée-Bissao|f|bissau-guinéen|Bissau
GQ|Guinée équatoriale|f|équato-guinéen|Malabo
GY|Guyana|m|guyanien;guyanais|Georgetown
HT|Haïti|m0|haïtien|Port-au-Prince
HN|Honduras|m|hondurien|Tegucigalpa
HU|Hongrie|f|hongrois|Budapest
IN|Inde|f|indien|New Delhi;Delhi
ID|Indonésie|f|indonésien|Jakarta;Djakarta
IQ|Irak;Iraq|m|irakien;iraquien|Bagdad
IR|Iran;=République islamique d’Iran|m|iranien|Téhéran
IE|Irlande|f|irlandais|Dublin
IS|Islande|f|islandais|Reykjavik
IL|Israël|m0|israélien|Jérusalem;Tel-Aviv;Tel Aviv
IT|Italie|f|italien|Rome
JM|Jamaïque|f|jamaïcain;jamaïquain|Kingston
JP|Japon|m|japonais;nippon/nippone|Tokyo
JO|Jordanie|f|jordanien|Amman
KZ|Kazakhstan|m|kazakh/kazakhe;kazakhstanais|Astana
KE|Kenya|m|kenyan;kényan|Nairobi
KG|Kirghizistan;Kirghizstan|m|kirghize|Bichkek
KI|Kiribati|f0|kiribatien|
KW|Koweït|m|koweïtien|
LA|Laos|m|laotien|Vientiane
LS|Lesotho|m|lésothien|Maseru
LV|Lettonie|f|letton/lettone|Riga
LB|Liban|m|libanais|Beyrouth
LR|Liberia;Libéria|m|libérien|Monrovia
LY|Libye|f|libyen|Tripoli
LI|Liechtenstein|m|liechtensteinois|Vaduz
LT|Lituanie|f|lituanien|Vilnius
LU|Luxembourg|m|luxembourgeois|
MK|Macédoine du Nord|f|macédonien|Skopje
MG|Madagascar|f0|malgache|Antananarivo
MY|Malaisie|f|malaisien|Kuala Lumpur
MW|Malawi|m|malawite;malawien|Lilongwe
MV|Maldives|fp|maldivien|Malé
ML|Mali|m|malien|Bamako
MT|Malte|f0|maltais|La Valette
MA|Maroc;=Royaume du Maroc|m|marocain|Rabat
MH|Îles Marshall|fp|marshallais|Majuro
MU|Maurice;Île Maurice|f0|mauricien|Port-Louis
MR|Mauritanie|f|mauritanien|Nouakchott
MX|Mexique|m|mexicain|Mexico
FM|Micronésie|f|micronésien|Palikir
MD|Moldavie;Moldova|f|moldave|Chisinau
MC|Monaco|m0|monégasque|
MN|Mongolie|f|mongol/mongole|Oulan-Bator
ME|Monténégro|m|monténégrin|Podgorica
MZ|Mozambique|m|mozambicain|Maputo
NA|Namibie|f|namibien|Windhoek
NR|Nauru|f0|nauruan|
NP|Népal|m|népalais|Katmandou
NI|Nicaragua|m|nicaraguayen|Managua
NE|Niger|m|nigérien|Niamey
NG|Nigeria;Nigéria|m|nigérian|Abuja
NO|Norvège|f|norvégien|Oslo
NZ|Nouvelle-Zélande|f|néo-zélandais|Wellington
OM|Oman|m0|omanais|Mascate
UG|Ouganda|m|ougandais|Kampala
UZ|Ouzbékistan|m|ouzbek/ouzbèke|Tachkent
PK|Pakistan|m|pakistanais|Islamabad
PW|Palaos|fp0|palaosien|
PS|Palestine|f|palestinien|Ramallah
PA|Panama|m|panaméen|
PG|Papouasie-Nouvelle-Guinée|f|papouasien|Port Moresby
PY|Paraguay|m|paraguayen|Asuncion
NL|Pays-Bas|mp|néerlandais;hollandais|La Haye;Amsterdam
PE|Pérou|m|péruvien|Lima
PH|Philippines|fp|philippin|Manille
PL|Pologne|f|polonais|Varsovie
PT|Portugal|m|portugais|Lisbonne
QA|Qatar|m|qatari/qatarie;qatarien|Doha
DO|République dominicaine|f|dominicain|Saint-Domingue
RO|Roumanie|f|roumain|Bucarest
GB|Royaume-Uni;Grande-Bretagne;Angleterre|m|britannique;anglais|Londres
RU|Russie;=Fédération de Russie|f|russe|Moscou
RW|Rwanda|m|rwandais|Kigali
KN|Saint-Christophe-et-Niévès|m0|christophien|Basseterre
LC|Sainte-Lucie|f0|saint-lucien|Castries
SM|Saint-Marin|m0|saint-marinais|
VC|Saint-Vincent-et-les-Grenadines|m0|saint-vincentais|Kingstown
SB|Îles Salomon|fp|salomonais|Honiara
SV|Salvador|m|salvadorien|San Salvador
WS|Samoa|fp|samoan|Apia
ST|Sao Tomé-et-Principe|m0|santoméen|Sao Tomé
SN|Sénégal|m|sénégalais|Dakar
RS|Serbie|f|serbe|Belgrade
SC|Seychelles|fp|seychellois|Victoria
SL|Sierra Leone|f|sierra-léonais|Freetown
SG|Singapour|f0|singapourien|
SK|Slovaquie|f|slovaque|Bratislava
SI|Slovénie|f|slovène|Ljubljana
SO|Somalie|f|somalien|Mogadiscio
SD|Soudan|m|soudanais|Khartoum
SS|Soudan du Sud;Sud-Soudan|m|sud-soudanais|Juba;Djouba
LK|Sri Lanka|m|sri-lankais;srilankais|Colombo
SE|Suède|f|suédois|Stockholm
CH|Suisse;=Confédération suisse|f|suisse;suisse/suissesse;helvétique|Berne
SR|Suriname;Surinam|m|surinamais|Paramaribo
SY|Syrie;=République arabe syrienne|f|syrien|Damas
TJ|Tadjikistan|m|tadjik/tadjike|Douchanbé
TW|Taïwan;Taiwan|m0|taïwanais;taiwanais|Taipei;Taipeh
TZ|Tanzanie|f|tanzanien|Dodoma;Dar es-Salaam
TD|Tchad|m|tchadien|N’Djamena;Ndjamena
CZ|République tchèque;Tchéquie|f|tchèque|Prague
TH|Thaïlande|f|thaïlandais|Bangkok
TL|Timor oriental;Timor-Leste|m|timorais|Dili
TG|Togo|m|togolais|Lomé
TO|Tonga|fp|tongien|
TT|Trinité-et-Tobago|f0|trinidadien|Port-d’Espagne
TN|Tunisie|f|tunisien|Tunis
TM|Turkménistan|m|turkmène|Achgabat
TR|Turquie;Türkiye|f|turc/turque|Ankara
TV|Tuvalu|m0|tuvaluan|
UA|Ukraine|f|ukrainien|Kiev;Kyiv
UY|Uruguay|m|uruguayen|Montevideo
VU|Vanuatu|m|vanuatuan|Port-Vila
VA|Vatican;Saint-Siège|m||
VE|Venezuela;Vénézuéla|m|vénézuélien|Caracas
VN|Vietnam;Viêt Nam;Viet Nam|m|vietnamien|Hanoï;Hanoi
YE|Yémen|m|yéménite|Sanaa
ZM|Zambie|f|zambien|Lusaka
ZW|Zimbabwe|m|zimbabwéen|Harare
XK|Kosovo|m|kosovar/kosovare|Pristina
`
