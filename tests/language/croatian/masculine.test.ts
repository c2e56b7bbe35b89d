import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "a consonant that stays",
    `
      aktivist: aktivista aktivistu aktivistom aktiviste aktivisti aktivistima
      odjel: odjela odjelu odjelom odjele odjeli odjelima
      zakon: zakona zakonu zakonom zakone zakoni zakonima
      sukob: sukoba sukobu sukobom sukobe sukobi sukobima
      dogovor: dogovora dogovoru dogovorom dogovore dogovori dogovorima
      narod: naroda narodu narodom narode narodi narodima
      ured: ureda uredu uredom urede uredi uredima
      student: studenta studentu studentom studente studenti studenata studentima
      projekt: projekta projektu projektom projekte projekti projekata projektima
      parlament: parlamenta parlamentu parlamentom parlamente parlamenti parlamenata parlamentima
      prijatelj: prijatelja prijatelju prijateljem prijatelji prijateljima prijatelje
      učitelj: učitelja učitelju učiteljem učitelji učiteljima učitelje
      mladić: mladića mladiću mladićem mladići mladićima mladiće
      bombaš: bombaša bombašu bombašem bombaši bombašima bombaše
      kovač: kovača kovaču kovačem kovači kovačima kovače
      okršaj: okršaja okršaju okršajem okršaji okršajima okršaje
      položaj: položaja položaju položajem položaji položajima položaje
      teritorij: teritorija teritoriju teritorijem teritoriji teritorijima teritorije
      padež: padeža padežu padežom padežem padeže padeži padežima
      novinar: novinara novinaru novinarom novinarem novinare novinari novinarima
    `,
  ],
  [
    "a velar that is sibilarized",
    `
      izbornik: izbornika izborniku izbornikom izborniče izbornici izbornicima izbornike
      predsjednik: predsjednika predsjedniku predsjednikom predsjedniče predsjednici predsjednicima
        predsjednike
      liječnik: liječnika liječniku liječnikom liječniče liječnici liječnicima liječnike
      bubreg: bubrega bubregu bubregom bubreže bubrezi bubrezima bubrege
      kožuh: kožuha kožuhu kožuhom kožuše kožusi kožusima kožuhe
      učenjak: učenjaka učenjaku učenjakom učenjače učenjaci učenjacima učenjake
      seljak: seljaka seljaku seljakom seljače seljaci seljacima seljake
      rođak: rođaka rođaku rođakom rođače rođaci rođacima rođake
      junak: junaka junaku junakom junače junaci junacima junake
      korak: koraka koraku korakom korače koraci koracima korake
      pomak: pomaka pomaku pomakom pomaci pomacima pomake
      gradonačelnik: gradonačelnika gradonačelniku gradonačelnikom gradonačelniče gradonačelnici
        gradonačelnicima gradonačelnike
    `,
  ],
  [
    "a fleeting a",
    `
      borac: borca borcu borcem borče borci boraca borcima borce
      lovac: lovca lovcu lovcem lovče lovci lovaca lovcima lovce
      stranac: stranca strancu strancem stranče stranci stranaca strancima strance
      trgovac: trgovca trgovcu trgovcem trgovče trgovci trgovaca trgovcima trgovce
      intelektualac: intelektualca intelektualcu intelektualcem intelektualče intelektualci
        intelektualaca intelektualcima intelektualce
      strijelac: strijelca strijelcu strijelcem strijelče strijelci strijelaca strijelcima strijelce
      čitalac: čitaoca čitaocu čitaocem čitaoče čitaoci čitalaca čitaocima čitaoce
      rukovodilac: rukovodioca rukovodiocu rukovodiocem rukovodioče rukovodioci rukovodilaca
        rukovodiocima rukovodioce
      ulomak: ulomka ulomku ulomkom ulomci ulomaka ulomcima ulomke
      uzorak: uzorka uzorku uzorkom uzorci uzoraka uzorcima uzorke
      sastanak: sastanka sastanku sastankom sastanci sastanaka sastancima sastanke
      popravak: popravka popravku popravkom popravci popravaka popravcima popravke
      dolazak: dolaska dolasku dolaskom dolasci dolazaka dolascima dolaske
      svezak: sveska svesku sveskom svesci svezaka svescima sveske
      vrabac: vrapca vrapcu vrapcem vrapče vrapci vrabaca vrapcima vrapce
      sudac: suca sudca sucu sudcu sucem sudcem suče sudče suci sudci sudaca sucima sudcima suce
        sudce
      svetac: sveca svetca svecu svetcu svecem svetcem sveče svetče sveci svetci svetaca svecima
        svetcima svece svetce
      predak: pretka pretku pretkom pretci predaka pretcima pretke preci precima
      napredak: napretka napretku napretkom napretci napredaka napretcima napretke napreci naprecima
      gubitak: gubitka gubitku gubitkom gubitci gubitaka gubitcima gubitke gubici gubicima
      zadatak: zadatka zadatku zadatkom zadatci zadataka zadatcima zadatke zadaci zadacima
      početak: početka početku početkom početci početaka početcima početke počeci počecima
      tisak: tiska tisku tiskom tisci tisaka tiscima tiske
      centar: centra centru centrom centre centri centara centrima
      ministar: ministra ministru ministrom ministre ministri ministara ministrima
      kilometar: kilometra kilometru kilometrom kilometre kilometri kilometara kilometrima
      teatar: teatra teatru teatrom teatre teatri teatara teatrima
      lipanj: lipnja lipnju lipnjem lipnji lipanja lipnjima lipnje
      siječanj: siječnja siječnju siječnjem siječnji siječanja siječnjima siječnje
      oganj: ognja ognju ognjem ognji oganja ognjima ognje
      socijalizam: socijalizma socijalizmu socijalizmom socijalizme socijalizmi socijalizama
        socijalizmima
      terorizam: terorizma terorizmu terorizmom terorizme terorizmi terorizama terorizmima
      algoritam: algoritma algoritmu algoritmom algoritme algoritmi algoritama algoritmima
      zajam: zajma zajmu zajmom zajme zajmi zajama zajmima
      pojam: pojma pojmu pojmom pojme pojmi pojama pojmima
      tjedan: tjedna tjednu tjednom tjedne tjedni tjedana tjednima
    `,
  ],
  [
    "a long plural",
    `
      grad: grada gradu gradom gradovi gradova gradovima gradove
      sin: sina sinu sinom sine sinovi sinova sinovima sinove
      rat: rata ratu ratom ratovi ratova ratovima ratove
      most: mosta mostu mostom mostovi mostova mostovima mostove
      plan: plana planu planom planovi planova planovima planove
      brod: broda brodu brodom brodovi brodova brodovima brodove
      trg: trga trgu trgom trgovi trgova trgovima trgove
      krug: kruga krugu krugom krugovi krugova krugovima krugove
      lijek: lijeka lijeku lijekom lijekovi lijekova lijekovima lijekove
      kraj: kraja kraju krajem krajevi krajeva krajevima krajeve
      ključ: ključa ključu ključem ključevi ključeva ključevima ključeve
      broj: broja broju brojem brojevi brojeva brojevima brojeve
      nož: noža nožu nožem noževi noževa noževima noževe
      muž: muža mužu mužem muževi muževa muževima muževe
      zec: zeca zecu zecom zecem zeče zečevi zečeva zečevima zečeve
      bus: busa busu busom busovi busevi busova buseva busovima busevima busove buseve
      znak: znaka znaku znakom znakovi znaci znakova znakovima znacima znakove znake
      zvuk: zvuka zvuku zvukom zvukovi zvuci zvukova zvukovima zvucima zvukove zvuke
      vuk: vuka vuku vukom vukovi vuci vukova vukovima vucima vukove vuke
      slučaj: slučaja slučaju slučajem slučajevi slučajeva slučajevima slučajeve
      tečaj: tečaja tečaju tečajem tečajevi tečajeva tečajevima tečajeve
      golub: goluba golubu golubom golube golubovi golubi golubova golubovima golubima golubove
      vjetar: vjetra vjetru vjetrom vjetrovi vjetrova vjetrovima vjetrove
      lakat: lakta laktu laktom lakte laktovi lakti laktova lakata laktovima laktima laktove
      ovan: ovna ovnu ovnom ovnovi ovnova ovnovima ovnove
      češalj: češlja češlju češljem češljevi češljeva češljevima češljeve
      bubanj: bubnja bubnju bubnjem bubnjevi bubnjeva bubnjevima bubnjeve
      stupanj: stupnja stupnju stupnjem stupnjevi stupnji stupnjeva stupanja stupnjevima stupnjima
        stupnjeve stupnje
      trošak: troška trošku troškom troškovi troškova troškovima troškove
    `,
  ],
  [
    "irregular stems",
    `
      svijet: svijeta svijetu svijetom svijete svjetovi svjetova svjetovima svjetove
      snijeg: snijega snijegu snijegom snjegovi snijegovi snjegova snijegova snjegovima
        snijegovima snjegove snijegove
      brijeg: brijega brijegu brijegom bregovi brjegovi bregova brjegova bregovima brjegovima
        bregove brjegove
      vijek: vijeka vijeku vijekom vjekovi vijekovi vjekova vijekova vjekovima vijekovima vjekove
        vijekove
      mozak: mozga mozgu mozgom mozgovi mozgova mozgovima mozgove
      otac: oca ocu oče ocem očevi oci očeva otaca očevima ocima očeve oce
      knez: kneza knezu kneže knezom knezovi kneževi knezova kneževa knezovima kneževima knezove
        kneževe
      car: cara caru care carem carom carevi careva carevima careve
      dio: dijela dijelu dijelom dijelovi dijelova dijelovima dijelove
      udio: udjela udjelu udjelom udjeli udjelima udjele
      posao: posla poslu poslom poslovi poslova poslovima poslove
      ugao: ugla uglu uglom uglovi uglova uglovima uglove
      orao: orla orlu orlom orle orlovi orlova orlovima orlove
      smisao: smisla smislu smislom smisli smisala smislima smisle smislovi smislova smislovima
        smislove
      pepeo: pepela pepelu pepelom pepeli pepelima pepele
      anđeo: anđela anđelu anđelom anđele anđeli anđelima
      pakao: pakla paklu paklom pakli pakala paklima pakle
      pas: psa psu pse psom psi pasa psima
      zub: zuba zubu zubom zube zubi zubima
      gost: gosta gostu goste gostom gosti gostiju gostima
      prst: prsta prstu prste prstom prsti prstiju prstima
      dan: dana danu dane danom dani danima
      mjesec: mjeseca mjesecu mjeseče mjesecom mjesecem mjeseci mjesecima mjesece
      sat: sata satu sate satom sati satovi satova satima satovima satove
      put: puta putu pute putem putom putovi putevi putova puteva putovima putevima putove puteve
      nokat: nokta noktu nokte noktom nokti noktiju nokata noktima
      čovjek: čovjeka čovjeku čovječe čovjekom ljudi ljudima ljude
      brat: brata bratu brate bratom braća braće braći braću braćo braćom
      gospodin: gospodina gospodinu gospodine gospodinom gospoda gospode gospodi gospodu gospodo
        gospodom
    `,
  ],
  [
    "names of inhabitants",
    `
      građanin: građanina građaninu građaninom građanine građani građana građanima građane
      državljanin: državljanina državljaninu državljaninom državljanine državljani državljana
        državljanima državljane
      muslimanin: muslimanina muslimaninu muslimaninom muslimanine muslimani muslimana muslimanima
        muslimane
      mještanin: mještanina mještaninu mještaninom mještanine mještani mještana mještanima mještane
      Zagrepčanin: Zagrepčanina Zagrepčaninu Zagrepčaninom Zagrepčanine Zagrepčani Zagrepčana
        Zagrepčanima Zagrepčane
      Srbin: Srbina Srbinu Srbinom Srbine Srbi Srba Srbima Srbe
      Bugarin: Bugarina Bugarinu Bugarinom Bugarine Bugari Bugara Bugarima Bugare
      Turčin: Turčina Turčinu Turčine Turčinom Turci Turaka Turcima Turke
    `,
  ],
  [
    "masculines in -a",
    `
      kolega: kolege kolegi kolezi kolegu kolego kolegom kolegama
      vojvoda: vojvode vojvodi vojvodu vojvodo vojvodom vojvodama
      vođa: vođe vođi vođu vođo vođom vođama
      muftija: muftije muftiji muftiju muftijo muftijom muftijama
      izbjeglica: izbjeglice izbjeglici izbjeglicu izbjeglico izbjeglicom izbjeglicama
      ubojica: ubojice ubojici ubojicu ubojico ubojicom ubojicama
    `,
  ],
])("Masculine nouns: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
