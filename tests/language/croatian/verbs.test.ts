import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "in -iti",
    `
      govoriti: govorit govorim govoriš govori govorimo govorite govore govoreći govorio govorila
        govorilo govorili govorile govorivši govorih govorismo govoriste govoriše govorah govoraše
        govorasmo govoraste govorahu govoren govoreni govorenog govorenoga govorena govorenom
        govorenome govorenomu govorenu govorenim govoreno govorene govorenoj govorenih govorenima
      nositi: nosit nosim nosiš nosi nosimo nosite nose noseći nosio nosila nosilo nosili nosile
        nosivši nosih nosismo nosiste nosiše nošah nošaše nošasmo nošaste nošahu nošen nošeni
        nošenog nošenoga nošena nošenom nošenome nošenomu nošenu nošenim nošeno nošene nošenoj
        nošenih nošenima
      misliti: mislit mislim misliš misli mislimo mislite misle misleći mislio mislila mislilo
        mislili mislile mislivši mislih mislismo misliste misliše mišljah mišljaše mišljasmo
        mišljaste mišljahu mišljen mišljeni mišljenog mišljenoga mišljena mišljenom mišljenome
        mišljenomu mišljenu mišljenim mišljeno mišljene mišljenoj mišljenih mišljenima
      raditi: radit radim radiš radi radimo radite rade radeći radio radila radilo radili radile
        radivši radih radismo radiste radiše rađah rađaše rađasmo rađaste rađahu rađen rađeni
        rađenog rađenoga rađena rađenom rađenome rađenomu rađenu rađenim rađeno rađene rađenoj
        rađenih rađenima
      braniti: branit branim braniš brani branimo branite brane braneći branio branila branilo
        branili branile branivši branih branismo braniste braniše branjah branjaše branjasmo
        branjaste branjahu branjen branjeni branjenog branjenoga branjena branjenom branjenome
        branjenomu branjenu branjenim branjeno branjene branjenoj branjenih branjenima
      tražiti: tražit tražim tražiš traži tražimo tražite traže tražeći tražio tražila tražilo
        tražili tražile traživši tražih tražismo tražiste tražiše tražah tražaše tražasmo tražaste
        tražahu tražen traženi traženog traženoga tražena traženom traženome traženomu traženu
        traženim traženo tražene traženoj traženih traženima
      brojiti: brojit brojim brojiš broji brojimo brojite broje brojeći broj brojmo brojte brojio
        brojila brojilo brojili brojile brojivši brojih brojismo brojiste brojiše brojah brojaše
        brojasmo brojaste brojahu brojen brojeni brojenog brojenoga brojena brojenom brojenome
        brojenomu brojenu brojenim brojeno brojene brojenoj brojenih brojenima
      osloboditi: oslobodit oslobodim oslobodiš oslobodi oslobodimo oslobodite oslobode oslobodeći
        oslobodio oslobodila oslobodilo oslobodili oslobodile oslobodivši oslobodih oslobodismo
        oslobodiste oslobodiše oslobođen oslobođeni oslobođenog oslobođenoga oslobođena oslobođenom
        oslobođenome oslobođenomu oslobođenu oslobođenim oslobođeno oslobođene oslobođenoj
        oslobođenih oslobođenima
      primiti: primit primim primiš primi primimo primite prime primio primila primilo primili
        primile primivši primih primismo primiste primiše primljen primljeni primljenog primljenoga
        primljena primljenom primljenome primljenomu primljenu primljenim primljeno primljene
        primljenoj primljenih primljenima
    `,
  ],
  [
    "in -jeti",
    `
      vidjeti: vidjet vidim vidiš vidi vidimo vidite vide videći vidio vidjela vidjelo vidjeli
        vidjele vidjevši vidjeh vidje vidjesmo vidjeste vidješe viđah viđaše viđasmo viđaste viđahu
        viđen viđeni viđenog viđenoga viđena viđenom viđenome viđenomu viđenu viđenim viđeno viđene
        viđenoj viđenih viđenima
      živjeti: živjet živim živiš živi živimo živite žive živeći živio živjela živjelo živjeli
        živjele živjevši živjeh živje živjesmo živjeste živješe življah življaše življasmo življaste
        življahu življen življeni življenog življenoga življena življenom življenome življenomu
        življenu življenim življeno življene življenoj življenih življenima
      željeti: željet želim želiš želi želimo želite žele želeći želio željela željelo željeli
        željele željevši željeh želje željesmo željeste želješe željah željaše željasmo željaste
        željahu željen željeni željenog željenoga željena željenom željenome željenomu željenu
        željenim željeno željene željenoj željenih željenima
      voljeti: voljet volim voliš voli volimo volite vole voleći volio voljela voljelo voljeli
        voljele voljevši voljeh volje voljesmo voljeste volješe voljah voljaše voljasmo voljaste
        voljahu voljen voljeni voljenog voljenoga voljena voljenom voljenome voljenomu voljenu
        voljenim voljeno voljene voljenoj voljenih voljenima
      trpjeti: trpjet trpim trpiš trpi trpimo trpite trpe trpeći trpio trpjela trpjelo trpjeli
        trpjele trpjevši trpjeh trpje trpjesmo trpjeste trpješe trpljah trpljaše trpljasmo trpljaste
        trpljahu trpljen trpljeni trpljenog trpljenoga trpljena trpljenom trpljenome trpljenomu
        trpljenu trpljenim trpljeno trpljene trpljenoj trpljenih trpljenima
      razumjeti: razumjet razumijem razumiješ razumije razumijemo razumijete razumiju razumijući
        razumij razumijmo razumijte razumio razumjela razumjelo razumjeli razumjele razumjevši
        razumjeh razumje razumjesmo razumjeste razumješe razumijah razumijaše razumijasmo
        razumijaste razumijahu razumljen razumljeni razumljenog razumljenoga razumljena razumljenom
        razumljenome razumljenomu razumljenu razumljenim razumljeno razumljene razumljenoj
        razumljenih razumljenima
      uspjeti: uspjet uspijem uspiješ uspije uspijemo uspijete uspiju uspij uspijmo uspijte
        uspio uspjela uspjelo uspjeli uspjele uspjevši uspjeh uspje uspjesmo uspjeste uspješe
    `,
  ],
  [
    "in -ati",
    `
      gledati: gledat gledam gledaš gleda gledamo gledate gledaju gledajući gledaj gledajmo gledajte
        gledao gledala gledalo gledali gledale gledavši gledah gledasmo gledaste gledaše gledahu
        gledan gledani gledanog gledanoga gledana gledanom gledanome gledanomu gledanu gledanim
        gledano gledane gledanoj gledanih gledanima
      čekati: čekat čekam čekaš čeka čekamo čekate čekaju čekajući čekaj čekajmo čekajte čekao
        čekala čekalo čekali čekale čekavši čekah čekasmo čekaste čekaše čekahu čekan čekani čekanog
        čekanoga čekana čekanom čekanome čekanomu čekanu čekanim čekano čekane čekanoj čekanih
        čekanima
      napadati: napadat napadam napadaš napada napadamo napadate napadaju napadajući napadaj
        napadajmo napadajte napadao napadala napadalo napadali napadale napadavši napadah napadasmo
        napadaste napadaše napadahu napadan napadani napadanog napadanoga napadana napadanom
        napadanome napadanomu napadanu napadanim napadano napadane napadanoj napadanih napadanima
      pisati: pisat pišem pišeš piše pišemo pišete pišu pišući piši pišimo pišite pisao pisala
        pisalo pisali pisale pisavši pisah pisa pisasmo pisaste pisaše pisahu pisan pisani pisanog
        pisanoga pisana pisanom pisanome pisanomu pisanu pisanim pisano pisane pisanoj pisanih
        pisanima
      kazati: kazat kažem kažeš kaže kažemo kažete kažu kažući kaži kažimo kažite kazao kazala
        kazalo kazali kazale kazavši kazah kaza kazasmo kazaste kazaše kazahu kazan kazani kazanog
        kazanoga kazana kazanom kazanome kazanomu kazanu kazanim kazano kazane kazanoj kazanih
        kazanima
      vezati: vezat vežem vežeš veže vežemo vežete vežu vežući veži vežimo vežite vezao vezala
        vezalo vezali vezale vezavši vezah veza vezasmo vezaste vezaše vezahu vezan vezani vezanog
        vezanoga vezana vezanom vezanome vezanomu vezanu vezanim vezano vezane vezanoj vezanih
        vezanima
      pomagati: pomagat pomažem pomažeš pomaže pomažemo pomažete pomažu pomažući pomaži pomažimo
        pomažite pomagao pomagala pomagalo pomagali pomagale pomagavši pomagah pomaga pomagasmo
        pomagaste pomagaše pomagahu pomagan pomagani pomaganog pomaganoga pomagana pomaganom
        pomaganome pomaganomu pomaganu pomaganim pomagano pomagane pomaganoj pomaganih pomaganima
      držati: držat držim držiš drži držimo držite drže držeći držao držala držalo držali držale
        državši držah drža držasmo držaste držaše držahu držan držani držanog držanoga držana
        držanom držanome držanomu držanu držanim držano držane držanoj držanih držanima
      stajati: stajat stojim stojiš stoji stojimo stojite stoje stojeći stoj stojmo stojte stajem staješ
        staje stajemo stajete staju stajući staj stajmo stajte stajao
        stajala stajalo stajali stajale stajavši stajah staja stajasmo stajaste stajaše stajahu
      kupovati: kupovat kupujem kupuješ kupuje kupujemo kupujete kupuju kupujući kupuj kupujmo
        kupujte kupovao kupovala kupovalo kupovali kupovale kupovavši kupovah kupova kupovasmo
        kupovaste kupovaše kupovahu kupovan kupovani kupovanog kupovanoga kupovana kupovanom
        kupovanome kupovanomu kupovanu kupovanim kupovano kupovane kupovanoj kupovanih kupovanima
      dokazivati: dokazivat dokazujem dokazuješ dokazuje dokazujemo dokazujete dokazuju dokazujući
        dokazuj dokazujmo dokazujte dokazivao dokazivala dokazivalo dokazivali dokazivale
        dokazivavši dokazivah dokaziva dokazivasmo dokazivaste dokazivaše dokazivahu dokazivan
        dokazivani dokazivanog dokazivanoga dokazivana dokazivanom dokazivanome dokazivanomu
        dokazivanu dokazivanim dokazivano dokazivane dokazivanoj dokazivanih dokazivanima
      vojevati: vojevat vojujem vojuješ vojuje vojujemo vojujete vojuju vojujući vojuj vojujmo
        vojujte vojevao vojevala vojevalo vojevali vojevale vojevavši vojevah vojeva vojevasmo
        vojevaste vojevaše vojevahu vojevan vojevani vojevanog vojevanoga vojevana vojevanom
        vojevanome vojevanomu vojevanu vojevanim vojevano vojevane vojevanoj vojevanih vojevanima
      prodavati: prodavat prodajem prodaješ prodaje prodajemo prodajete prodaju prodajući prodaj
        prodajmo prodajte prodavao prodavala prodavalo prodavali prodavale prodavavši prodavah
        prodava prodavasmo prodavaste prodavaše prodavahu prodavan prodavani prodavanog prodavanoga
        prodavana prodavanom prodavanome prodavanomu prodavanu prodavanim prodavano prodavane
        prodavanoj prodavanih prodavanima
      poznavati: poznavat poznajem poznaješ poznaje poznajemo poznajete poznaju poznajući poznaj
        poznajmo poznajte poznavao poznavala poznavalo poznavali poznavale poznavavši poznavah
        poznava poznavasmo poznavaste poznavaše poznavahu poznavan poznavani poznavanog poznavanoga
        poznavana poznavanom poznavanome poznavanomu poznavanu poznavanim poznavano poznavane
        poznavanoj poznavanih poznavanima
      zvati: zvat zovem zoveš zove zovemo zovete zovu zovući zovi zovimo zovite zvao zvala zvalo
        zvali zvale zvavši zvah zva zvasmo zvaste zvaše zvahu zvan zvani zvanog zvanoga zvana zvanom
        zvanome zvanomu zvanu zvanim zvano zvane zvanoj zvanih zvanima
      pozvati: pozvat pozovem pozoveš pozove pozovemo pozovete pozovu pozovi pozovimo pozovite
        pozvao pozvala pozvalo pozvali pozvale pozvavši pozvah pozva pozvasmo pozvaste pozvaše
        pozvan pozvani pozvanog pozvanoga pozvana pozvanom pozvanome pozvanomu pozvanu pozvanim
        pozvano pozvane pozvanoj pozvanih pozvanima
      brati: brat berem bereš bere beremo berete beru berući beri berimo berite brao brala bralo
        brali brale bravši brah bra brasmo braste braše brahu bran brani branog branoga brana branom
        branome branomu branu branim brano brane branoj branih branima
      slati: slat šaljem šalješ šalje šaljemo šaljete šalju šaljući šalji šaljimo šaljite slao slala
        slalo slali slale slavši slah sla slasmo slaste slaše slahu slan slani slanog slanoga slana
        slanom slanome slanomu slanu slanim slano slane slanoj slanih slanima
      poslati: poslat pošaljem pošalješ pošalje pošaljemo pošaljete pošalju pošalji pošaljimo
        pošaljite poslao poslala poslalo poslali poslale poslavši poslah posla poslasmo poslaste
        poslaše poslan poslani poslanog poslanoga poslana poslanom poslanome poslanomu poslanu
        poslanim poslano poslane poslanoj poslanih poslanima
    `,
  ],
  [
    "in -nuti",
    `
      krenuti: krenut krenem kreneš krene krenemo krenete krenu kreni krenimo krenite krenuo krenula
        krenulo krenuli krenule krenuvši krenuh krenusmo krenuste krenuše krenutog krenutoga krenuta
        krenutom krenutome krenutomu krenutu krenutim krenuto krenute krenutoj krenutih krenutima
      prekinuti: prekinut prekinem prekineš prekine prekinemo prekinete prekinu prekini prekinimo
        prekinite prekinuo prekinula prekinulo prekinuli prekinule prekinuvši prekinuh prekinusmo
        prekinuste prekinuše prekinutog prekinutoga prekinuta prekinutom prekinutome prekinutomu
        prekinutu prekinutim prekinuto prekinute prekinutoj prekinutih prekinutima
      poginuti: poginut poginem pogineš pogine poginemo poginete poginu pogini poginimo poginite
        poginuo poginula poginulo poginuli poginule poginuvši poginuh poginusmo poginuste poginuše
        poginutog poginutoga poginuta poginutom poginutome poginutomu poginutu poginutim poginuto
        poginute poginutoj poginutih poginutima
    `,
  ],
  [
    "in -ći",
    `
      peći: peć pečem pečeš peče pečemo pečete peku pekući peci pecimo pecite pekao pekla peklo
        pekli pekle pekavši pekoh pekosmo pekoste pekoše pecijah pecijaše pecijasmo pecijaste
        pecijahu pečen pečeni pečenog pečenoga pečena pečenom pečenome pečenomu pečenu pečenim
        pečeno pečene pečenoj pečenih pečenima
      vući: vuć vučem vučeš vuče vučemo vučete vuku vukući vuci vucimo vucite vukao vukla vuklo
        vukli vukle vukavši vukoh vukosmo vukoste vukoše vucijah vucijaše vucijasmo vucijaste
        vucijahu vučen vučeni vučenog vučenoga vučena vučenom vučenome vučenomu vučenu vučenim
        vučeno vučene vučenoj vučenih vučenima
      reći: reć reknem rekneš rekne reknemo reknete reknu rečem rečeš reče rečemo rečete reku rekni
        reknimo reknite reci recimo recite rekao rekla reklo rekli rekle rekavši rekoh rekosmo
        rekoste rekoše rečen rečeni rečenog rečenoga rečena rečenom rečenome rečenomu rečenu rečenim
        rečeno rečene rečenoj rečenih rečenima
      pomoći: pomoć pomognem pomogneš pomogne pomognemo pomognete pomognu pomogni pomognimo
        pomognite pomozi pomozimo pomozite pomogao pomogla pomoglo pomogli pomogle pomogavši pomogoh
        pomože pomogosmo pomogoste pomogoše pomognut pomognuti pomognutog pomognutoga pomognuta
        pomognutom pomognutome pomognutomu pomognutu pomognutim pomognuto pomognute pomognutoj
        pomognutih pomognutima
      doći: doć dođem dođeš dođe dođemo dođete dođu dođi dođimo dođite došao došla došlo došli došle
        došavši dođoh dođosmo dođoste dođoše
      otići: otić odem odeš ode odemo odete odu otiđem otiđeš otiđe otiđemo otiđete otiđu odi odimo
        odite otiđi otiđimo otiđite otišao otišla otišlo otišli otišle otišavši odoh odosmo odoste
        odoše otiđoh otiđosmo otiđoste otiđoše
      naći: nać nađem nađeš nađe nađemo nađete nađu nađi nađimo nađite našao našla našlo našli našle
        našavši nađoh nađosmo nađoste nađoše nađen nađeni nađenog nađenoga nađena nađenom nađenome
        nađenomu nađenu nađenim nađeno nađene nađenoj nađenih nađenima
      ući: uć uđem uđeš uđe uđemo uđete uđu uđi uđimo uđite ušao ušla ušlo ušli ušle ušavši uđoh
        uđosmo uđoste uđoše
      stići: stić stignem stigneš stigne stignemo stignete stignu stigni stignimo stignite stigao
        stigla stiglo stigli stigle stigavši stigoh stiže stigosmo stigoste stigoše stignut stignuti
        stignutog stignutoga stignuta stignutom stignutome stignutomu stignutu stignutim stignuto
        stignute stignutoj stignutih stignutima
    `,
  ],
  [
    "in -sti",
    `
      plesti: plest pletem pleteš plete pletemo pletete pletu pletući pleti pletimo pletite pleo
        plela plelo pleli plele plevši pletoh pletosmo pletoste pletoše pletijah pletijaše
        pletijasmo pletijaste pletijahu pleten pleteni pletenog pletenoga pletena pletenom pletenome
        pletenomu pletenu pletenim pleteno pletene pletenoj pletenih pletenima
      tresti: trest tresem treseš trese tresemo tresete tresu tresući tresi tresimo tresite tresao
        tresla treslo tresli tresle tresavši tresoh tresosmo tresoste tresoše tresijah tresijaše
        tresijasmo tresijaste tresijahu tresen treseni tresenog tresenoga tresena tresenom tresenome
        tresenomu tresenu tresenim treseno tresene tresenoj tresenih tresenima
      ukrasti: ukrast ukradem ukradeš ukrade ukrademo ukradete ukradu ukradi ukradimo ukradite ukrao
        ukrala ukralo ukrali ukrale ukravši ukradoh ukradosmo ukradoste ukradoše ukraden ukradeni
        ukradenog ukradenoga ukradena ukradenom ukradenome ukradenomu ukradenu ukradenim ukradeno
        ukradene ukradenoj ukradenih ukradenima
      jesti: jest jedem jedeš jede jedemo jedete jedu jedući jedi jedimo jedite jeo jela jelo jeli
        jele jevši jedoh jedosmo jedoste jedoše jedijah jedijaše jedijasmo jedijaste jedijahu jeden
        jedeni jedenog jedenoga jedena jedenom jedenome jedenomu jedenu jedenim jedeno jedene
        jedenoj jedenih jedenima
      sjesti: sjest sjednem sjedneš sjedne sjednemo sjednete sjednu sjedni sjednimo sjednite sjeo
        sjela sjelo sjeli sjele sjevši sjedoh sjede sjedosmo sjedoste sjedoše
      narasti: narast narastem narasteš naraste narastemo narastete narastu narastimo narastite
        narastao narasla naraslo narasli narasle narastavši narastoh narastosmo narastoste narastoše
    `,
  ],
  [
    "other stems",
    `
      početi: počet počnem počneš počne počnemo počnete počnu počni počnimo počnite počeo počela
        počelo počeli počele počevši počeh poče počesmo počeste počeše početog početoga početa
        početom početome početomu početu početim početo počete početoj početih početima
      uzeti: uzet uzmem uzmeš uzme uzmemo uzmete uzmu uzmi uzmimo uzmite uzeo uzela uzelo uzeli
        uzele uzevši uzeh uze uzesmo uzeste uzeše uzetog uzetoga uzeta uzetom uzetome uzetomu uzetu
        uzetim uzeto uzete uzetoj uzetih uzetima
      zakleti: zaklet zakunem zakuneš zakune zakunemo zakunete zakunu zakuni zakunimo zakunite
        zakleo zaklela zaklelo zakleli zaklele zaklevši zakleh zakle zaklesmo zakleste zakleše
        zakletog zakletoga zakleta zakletom zakletome zakletomu zakletu zakletim zakleto zaklete
        zakletoj zakletih zakletima
      umrijeti: umrijet umrem umreš umre umremo umrete umru umri umrimo umrite umro umrla umrlo
        umrli umrle umrijevši umrijeh umrije umrijesmo umrijeste umriješe
      donijeti: donijet donesem doneseš donese donesemo donesete donesu donesi donesimo donesite
        donio donijela donijelo donijeli donijele donijevši donesoh donesosmo donesoste donesoše
        donijeh donije donijesmo donijeste doniješe donesen doneseni donesenog donesenoga donesena
        donesenom donesenome donesenomu donesenu donesenim doneseno donesene donesenoj donesenih
        donesenima donijetog donijetoga donijeta donijetom donijetome donijetomu donijetu donijetim
        donijeto donijete donijetoj donijetih donijetima
      ubiti: ubit ubijem ubiješ ubije ubijemo ubijete ubiju ubij ubijmo ubijte ubio ubila ubilo
        ubili ubile ubivši ubih ubi ubismo ubiste ubiše ubijen ubijeni ubijenog ubijenoga ubijena
        ubijenom ubijenome ubijenomu ubijenu ubijenim ubijeno ubijene ubijenoj ubijenih ubijenima
        ubitog ubitoga ubita ubitom ubitome ubitomu ubitu ubitim ubito ubite ubitoj ubitih ubitima
      otkriti: otkrit otkrijem otkriješ otkrije otkrijemo otkrijete otkriju otkrij otkrijmo otkrijte
        otkrio otkrila otkrilo otkrili otkrile otkrivši otkrih otkri otkrismo otkriste otkriše
        otkriven otkriveni otkrivenog otkrivenoga otkrivena otkrivenom otkrivenome otkrivenomu
        otkrivenu otkrivenim otkriveno otkrivene otkrivenoj otkrivenih otkrivenima
      dobiti: dobit dobijem dobiješ dobije dobijemo dobijete dobiju dobij dobijmo dobijte dobio
        dobila dobilo dobili dobile dobivši dobih dobi dobismo dobiste dobiše dobiven dobiveni
        dobivenog dobivenoga dobivena dobivenom dobivenome dobivenomu dobivenu dobivenim dobiveno
        dobivene dobivenoj dobivenih dobivenima dobijen dobijeni dobijenog dobijenoga dobijena
        dobijenom dobijenome dobijenomu dobijenu dobijenim dobijeno dobijene dobijenoj dobijenih
        dobijenima
      čuti: čut čujem čuješ čuje čujemo čujete čuju čujući čuj čujmo čujte čuo čula čulo čuli čule
        čuvši čuh ču čusmo čuste čuše čujah čujaše čujasmo čujaste čujahu čuven čuveni čuvenog
        čuvenoga čuvena čuvenom čuvenome čuvenomu čuvenu čuvenim čuveno čuvene čuvenoj čuvenih
        čuvenima
      dati: dat dam daš da damo date daju dadem dadeš dade dademo dadete dadu dadnem dadneš dadne
        dadnemo dadnete dadnu daj dajmo dajte dadi dadimo dadite dadni dadnimo dadnite dao dala dalo
        dali dale davši dadoh dadosmo dadoste dadoše dah dasmo daste daše dan dani danog danoga dana
        danom danome danomu danu danim dano dane danoj danih danima
    `,
  ],
  [
    "irregular",
    `
      biti: bit jesam jesi jest je jesmo jeste jesu sam si smo ste su budem budeš bude budemo budete
        budu bio bila bilo bili bile budi budimo budite bih bi bismo biste biše bijah bijaše bijasmo
        bijaste bijahu bjeh bješe bjesmo bjeste bjehu budući bivši nisam nisi nije nismo niste nisu
      htjeti: htjet hoću hoćeš hoće hoćemo hoćete ću ćeš će ćemo ćete neću nećeš neće nećemo nećete
        htio htjela htjelo htjeli htjele htjeh htje htjesmo htjeste htješe htjedoh htjede htjedosmo htjedoste htjedoše
        htijući hoteći htjevši
      ići: ić idem ideš ide idemo idete idu išao išla išlo išli išle idi idimo idite idoh idosmo
        idoste idoše idući išavši
      moći: moć mogu možeš može možemo možete mogao mogla moglo mogli mogle mogoh mogosmo mogoste
        mogoše mogući mogavši mogah mogaše mogasmo mogaste mogahu
    `,
  ],
])("Verbs: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
