/*
 * Verbs, a row a pattern: infinitive · present, 1st person · feminine of the l-participle · passive
 * participle · aorist, 1st person · imperative. A slash parts alternatives, «-» is a form that is not used; what is
 * left out follows from the infinitive (see verbs.ts); «=» stands where no prefix may, «+» before
 * a perfective and «*» before a verb that stays imperfective with a prefix. The longest row that fits wins.
 * Source: Barić et al.; Silić and Pranjković; general knowledge of the language.
 */

/** Suffixes, before which anything may stand: kup-ovati → kup-ujem, oslobod-iti → oslobod-im. */
export const SUFFIXES = `
ati am
ovati ujem
ivati ujem
evati ujem
+nuti nem
iti im
jeti im
ijevati ijevam
pjevati pjevam
djevati djevam
krivati krivam
plivati plivam
počivati počivam
snivati snivam
znavati znajem
stajati stajem
pisati pišem
brisati brišem
disati dišem
kazati kažem
vezati vežem
rezati režem
tezati težem
lizati ližem
dizati dižem
mazati mažem
stizati stižem
lagati lažem
magati mažem
sezati sežem
ricati ričem
klinjati klinjem
pinjati pinjem
počinjati počinjem
načinjati načinjem
pominjati pominjem
ginjati ginjem
penjati penjem
stenjati stenjem
plesati plešem
klesati klešem
tesati tešem
puhati pušem
njihati njišem
stiskati stiskam/stišćem
lijetati lijećem
lijegati liježem
pletati plećem
plitati plićem
grtati grćem
vrtati vrćem
šetati šetam/šećem
uzimati uzimam/uzimljem
kresati krešem
češati češem
puzati pužem
strugati stružem
žvakati žvačem
nijekati niječem
nicati ničem
kašljati kašljem
ljuvati ljujem
darivati darivam/darujem
ždirati ždirem
strujati strujim
zujati zujim
zvučati zvučim
kričati kričim
pištati pištim
mirisati mirišem
skakati skačem
plakati plačem
vikati vičem
kretati krećem
sretati srećem
šaptati šapćem
drhtati drhtim/dršćem
ticati tičem
micati mičem
klicati kličem
tjecati tječem
jahati jašem
mahati mašem
drijemati drijemljem/drijemam
zobati zobljem
sipati sipam/sipljem
držati držim
ležati ležim
bježati bježim
trčati trčim
vrištati vrištim
klečati klečim
grijati grijem
sijati sijem/sijam
smijati smijem
kajati kajem
trajati trajem
lajati lajem
bojati bojim/bojam
stojati stojim
+spjeti spijem spjela - spjeh
razumjeti razumijem razumjela razumljen razumjeh
umjeti umijem
`;

/** Roots, before which only a prefix may stand: za-kleti → za-kunem, po-moći → po-mognem. */
export const ROOTS = `
+stati stanem stala - stadoh/stah
+ostati ostanem ostala - ostadoh/ostah
+nedostati nedostanem nedostala - nedostadoh/nedostah
*živati živam
*kivati kivam
*rivati rivam
*šivati šivam
*nositi nosim
*voditi vodim
*voziti vozim
*laziti lazim
*hoditi hodim
*goniti gonim
=birati biram
*birati birem
=dirati diram
*dirati direm
svirati sviram
*virati virem
*tirati tirem
dotirati dotiram
=sumirati sumiram
*umirati umirem
*obamirati obamirem
*nadzirati nadzirem
*nazirati nazirem
*obazirati obazirem
*prozirati prozirem
*zazirati zazirem
*takati tačem
=vrtati vrtam
brijati brijem
pasati pašem
gnjiti gnjijem gnjila - gnjih
bdjeti bdijem bdjela - bdjeh
ždrijeti ždrem ždrla ždrt ždrijeh
cvasti cvatem cvala - cvatoh
zepsti zebem zebla zeben zeboh
crpsti crpem crpla crpen crpoh
+suti spem sula sut suh
+zuti zujem zula zuven zuh
*zivati zivam
*bivati bivam
*mivati mivam
*pirati pirem
*upirati upirem
*prodirati prodirem
*stirati stirem
*prezirati prezirem
*zamirati zamirem
*metati mećem/metam
=nizati nižem
glodati glođem
grebati grebem
mljeti meljem mljela mljeven mljeh
brinuti brinem
tonuti tonem
ginuti ginem
čeznuti čeznem
zvati zovem
brati berem
prati perem
žderati žderem
derati derem
slati šaljem
klati koljem
kovati kujem
trovati trujem
psovati psujem
spati spim
tkati tkam/tkem
orati orem
+dati dam/dadem/dadnem dala dan dadoh/dah
*nadati nadam
znati znam/znadem znala znan znadoh/znah
smjeti smijem smjela - smjeh
biti bijem bila bijen/bit bih
piti pijem pila pijen/pit pih
liti lijem lila liven/lijen lih
viti vijem vila vijen/vit vih
*davati dajem
=stajati stojim/stajem stajala - stajah
+primiti primim
šiti šijem šila šiven/šit ših
kriti krijem krila kriven krih
miti mijem mila miven mih
+dobiti dobijem dobila dobiven/dobijen dobih
čuti čujem čula čuven čuh
+obaviti obavim
+obuti obujem obula obuven obuh
pluti plovim
kleti kunem klela klet kleh
+četi čnem čela čet čeh
+sažeti sažmem sažela sažet sažeh
+uzeti uzmem uzela uzet uzeh
+oteti otmem otela otet oteh
peti pnem pela pet peh
žeti žanjem žela žet žeh
mrijeti mrem mrla - mrijeh
+umrijeti umrem umrla - umrijeh
drijeti drem drla drt drijeh
prijeti prem prla prt prijeh
strijeti strem strla strt strijeh
zreti zrem zrela - zreh
nijeti nesem nijela nesen/nijet nesoh/nijeh
nesti nesem nesla nesen nesoh
vesti vedem/vezem vela/vezla veden/vezen vedoh/vezoh
plesti pletem plela pleten pletoh
mesti metem mela meten metoh
krasti kradem krala kraden kradoh
jesti jedem jela jeden jedoh
+pasti padnem pala padnut padoh
+sjesti sjednem sjela - sjedoh
rasti rastem rasla - rastoh
tresti tresem tresla tresen tresoh
grepsti grebem grebla greben greboh
musti muzem muzla muzen muzoh
gristi grizem grizla grizen grizoh
bosti bodem bola boden bodoh
presti predem prela preden predoh
+sresti sretnem srela sretnut sretoh
+susresti susretnem susrela susretnut susretoh
+reći reknem/rečem rekla rečen rekoh
peći pečem pekla pečen pekoh
teći tečem tekla tečen tekoh
+steći steknem/stečem stekla stečen stekoh
+isteći isteknem/istečem istekla istečen istekoh
+zateći zateknem/zatečem zatekla zatečen zatekoh
+bjeći bjegnem bjegla bjegnut bjegoh
+vrći vrgnem vrgla vrgnut vrgoh
+seći segnem segla segnut segoh
+crći crknem crkla crknut crkoh
+nići niknem nikla niknut nikoh
strići strižem strigla strižen strigoh
sjeći siječem sjekla sječen sjekoh
+obući obučem obukla obučen obukoh
+svući svučem svukla svučen svukoh
vući vučem vukla vučen vukoh
tući tučem tukla tučen tukoh
+leći legnem legla - legoh lezi
+moći mognem mogla mognut mogoh mozi
+stići stignem stigla stignut stigoh
+dići dignem digla dignut digoh
+maći maknem makla maknut makoh
+pući puknem pukla puknut pukoh
+taći taknem takla taknut takoh
+naći nađem našla nađen nađoh
+snaći snađem snašla - snađoh
+doći dođem došla - dođoh
+poći pođem pošla - pođoh
+proći prođem prošla prođen prođoh
+ući uđem ušla - uđoh
+zaći zađem zašla - zađoh
+izaći izađem izašla - izađoh
+izići iziđem izišla - iziđoh
+obići obiđem obišla obiđen obiđoh
+sići siđem sišla - siđoh
+naići naiđem naišla - naiđoh
+nadići nadiđem nadišla nadiđen nadiđoh
+mimoići mimoiđem mimoišla mimoiđen mimoiđoh
+razići raziđem razišla - raziđoh
+prijeći prijeđem prešla prijeđen prijeđoh
+otići odem/otiđem otišla - odoh/otiđoh
`;

/** Verbs with no fellows, all their forms in a line, the infinitive first. */
export const SINGLE = `
biti bit jesam jesi jest je jesmo jeste jesu sam si smo ste su budem budeš bude budemo budete budu bio bila bilo bili bile budi budimo budite bih bi bismo biste biše bijah bijaše bijasmo bijaste bijahu bjeh bješe bjesmo bjeste bjehu budući bivši nisam nisi nije nismo niste nisu
htjeti htjet hoću hoćeš hoće hoćemo hoćete ću ćeš će ćemo ćete neću nećeš neće nećemo nećete htio htjela htjelo htjeli htjele htjeh htje htjesmo htjeste htješe htjedoh htjede htjedosmo htjedoste htjedoše htijući hoteći htjevši
moći moć mogu možeš može možemo možete mogao mogla moglo mogli mogle mogoh mogosmo mogoste mogoše mogući mogavši mogah mogaše mogasmo mogaste mogahu
ići ić idem ideš ide idemo idete idu išao išla išlo išli išle idi idimo idite idoh idosmo idoste idoše idući išavši
`;

/** What may stand before a root: za-kleti, razot-kriti. */
export const PREFIXES = `do iz is i iza na nad nada nat o ob oba od oda ot po pod poda pot pre pred preda
  pret pri pro raz ras razo razot s sa su suz u uz us uza z za ispo opo pona preo zapo proiz spo upo prepo raspo
  pripo potpo raza odu podu prepro raspro prido zado nado zapri ispre`;
