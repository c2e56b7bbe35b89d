import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "in a consonant",
    `
      nov: novi novog novoga nova novom novome novomu novu novim novo nove novoj novih novima
      lijep: lijepi lijepog lijepoga lijepa lijepom lijepome lijepomu lijepu lijepim lijepo lijepe
        lijepoj lijepih lijepima
      velik: veliki velikog velikoga velika velikom velikome velikomu veliku velikim veliko velike
        velikoj velikih velikima
      crven: crveni crvenog crvenoga crvena crvenom crvenome crvenomu crvenu crvenim crveno crvene
        crvenoj crvenih crvenima
      miroljubiv: miroljubivi miroljubivog miroljubivoga miroljubiva miroljubivom miroljubivome
        miroljubivomu miroljubivu miroljubivim miroljubivo miroljubive miroljubivoj miroljubivih
        miroljubivima
      orijentiran: orijentirani orijentiranog orijentiranoga orijentirana orijentiranom
        orijentiranome orijentiranomu orijentiranu orijentiranim orijentirano orijentirane
        orijentiranoj orijentiranih orijentiranima
      znanstven: znanstveni znanstvenog znanstvenoga znanstvena znanstvenom znanstvenome
        znanstvenomu znanstvenu znanstvenim znanstveno znanstvene znanstvenoj znanstvenih
        znanstvenima
      poznat: poznati poznatog poznatoga poznata poznatom poznatome poznatomu poznatu poznatim
        poznato poznate poznatoj poznatih poznatima
      loš: loši lošeg lošega loša lošem lošemu lošu lošim loše lošoj lošom loših lošima
      vruć: vrući vrućeg vrućega vruća vrućem vrućemu vruću vrućim vruće vrućoj vrućom vrućih
        vrućima
      tuđ: tuđi tuđeg tuđega tuđa tuđem tuđemu tuđu tuđim tuđe tuđoj tuđom tuđih tuđima
    `,
  ],
  [
    "a fleeting a",
    `
      jasan: jasni jasnog jasnoga jasna jasnom jasnome jasnomu jasnu jasnim jasno jasne jasnoj
        jasnih jasnima
      dobar: dobri dobrog dobroga dobra dobrom dobrome dobromu dobru dobrim dobro dobre dobroj
        dobrih dobrima
      bolestan: bolesni bolesnog bolesnoga bolesna bolesnom bolesnome bolesnomu bolesnu bolesnim
        bolesno bolesne bolesnoj bolesnih bolesnima
      koristan: korisni korisnog korisnoga korisna korisnom korisnome korisnomu korisnu korisnim
        korisno korisne korisnoj korisnih korisnima
      nizak: niski niskog niskoga niska niskom niskome niskomu nisku niskim nisko niske niskoj
        niskih niskima
      težak: teški teškog teškoga teška teškom teškome teškomu tešku teškim teško teške teškoj
        teških teškima
      kratak: kratki kratkog kratkoga kratka kratkom kratkome kratkomu kratku kratkim kratko kratke
        kratkoj kratkih kratkima
      sladak: slatki slatkog slatkoga slatka slatkom slatkome slatkomu slatku slatkim slatko slatke
        slatkoj slatkih slatkima
      oštar: oštri oštrog oštroga oštra oštrom oštrome oštromu oštru oštrim oštro oštre oštroj
        oštrih oštrima
      mudar: mudri mudrog mudroga mudra mudrom mudrome mudromu mudru mudrim mudro mudre mudroj
        mudrih mudrima
      jednostavan: jednostavni jednostavnog jednostavnoga jednostavna jednostavnom jednostavnome
        jednostavnomu jednostavnu jednostavnim jednostavno jednostavne jednostavnoj jednostavnih
        jednostavnima
      direktan: direktni direktnog direktnoga direktna direktnom direktnome direktnomu direktnu
        direktnim direktno direktne direktnoj direktnih direktnima
    `,
  ],
  [
    "in -o for -l",
    `
      mio: mili milog miloga mila milom milome milomu milu milim milo mile miloj milih milima
      topao: topli toplog toploga topla toplom toplome toplomu toplu toplim toplo tople toploj
        toplih toplima
      okrugao: okrugli okruglog okrugloga okrugla okruglom okruglome okruglomu okruglu okruglim
        okruglo okrugle okrugloj okruglih okruglima
      zreo: zreli zrelog zreloga zrela zrelom zrelome zrelomu zrelu zrelim zrelo zrele zreloj zrelih
        zrelima
      debeo: debeli debelog debeloga debela debelom debelome debelomu debelu debelim debelo debele
        debeloj debelih debelima
      odrastao: odrasli odraslog odrasloga odrasla odraslom odraslome odraslomu odraslu odraslim
        odraslo odrasle odrasloj odraslih odraslima
      pristigao: pristigli pristiglog pristigloga pristigla pristiglom pristiglome pristiglomu
        pristiglu pristiglim pristiglo pristigle pristigloj pristiglih pristiglima
      zao: zli zlog zloga zla zlom zlome zlomu zlu zlim zlo zle zloj zlih zlima
    `,
  ],
  [
    "definite",
    `
      javni: javan javnog javnoga javna javnom javnome javnomu javnu javnim javno javne javnoj
        javnih javnima
      jasni: jasan jasnog jasnoga jasna jasnom jasnome jasnomu jasnu jasnim jasno jasne jasnoj
        jasnih jasnima
      dobri: dobar dobrog dobroga dobra dobrom dobrome dobromu dobru dobrim dobro dobre dobroj
        dobrih dobrima
      bolesni: bolestan bolesnog bolesnoga bolesna bolesnom bolesnome bolesnomu bolesnu bolesnim
        bolesno bolesne bolesnoj bolesnih bolesnima
      bijeli: bijel bijelog bijeloga bijela bijelom bijelome bijelomu bijelu bijelim bijelo bijele
        bijeloj bijelih bijelima
      debeli: debeo debelog debeloga debela debelom debelome debelomu debelu debelim debelo debele
        debeloj debelih debelima
      protekli: protekao proteklog protekloga protekla proteklom proteklome proteklomu proteklu
        proteklim proteklo protekle protekloj proteklih proteklima
      mogući: moguć mogućeg mogućega moguća mogućem mogućemu moguću mogućim moguće mogućoj mogućom
        mogućih mogućima
      strani: stran stranog stranoga strana stranom stranome stranomu stranu stranim strano strane
        stranoj stranih stranima
    `,
  ],
  [
    "only definite",
    `
      hrvatski: hrvatskog hrvatskoga hrvatskom hrvatskome hrvatskomu hrvatskim hrvatsko hrvatska
        hrvatske hrvatskoj hrvatsku hrvatskih hrvatskima
      islamski: islamskog islamskoga islamskom islamskome islamskomu islamskim islamsko islamska
        islamske islamskoj islamsku islamskih islamskima
      teroristički: terorističkog terorističkoga terorističkom terorističkome terorističkomu
        terorističkim terorističko teroristička terorističke terorističkoj terorističku
        terorističkih terorističkima
      idući: idućeg idućega idućem idućemu idućim iduće iduća idućoj iduću idućom idućih idućima
      bivši: bivšeg bivšega bivšem bivšemu bivšim bivše bivša bivšoj bivšu bivšom bivših bivšima
      godišnji: godišnjeg godišnjega godišnjem godišnjemu godišnjim godišnje godišnja godišnjoj
        godišnju godišnjom godišnjih godišnjima
      hrvatsko-mađarski: hrvatsko-mađarskog hrvatsko-mađarskoga hrvatsko-mađarskom
        hrvatsko-mađarskome hrvatsko-mađarskomu hrvatsko-mađarskim hrvatsko-mađarsko
        hrvatsko-mađarska hrvatsko-mađarske hrvatsko-mađarskoj hrvatsko-mađarsku hrvatsko-mađarskih
        hrvatsko-mađarskima
    `,
  ],
  [
    "possessive",
    `
      Đinđićev: Đinđićevog Đinđićevoga Đinđićeva Đinđićevom Đinđićevome Đinđićevomu Đinđićevu
        Đinđićevim Đinđićevo Đinđićeve Đinđićevoj Đinđićevi Đinđićevih Đinđićevima
      pacijentov: pacijentovog pacijentovoga pacijentova pacijentovom pacijentovome pacijentovomu
        pacijentovu pacijentovim pacijentovo pacijentove pacijentovoj pacijentovi pacijentovih
        pacijentovima
      Inin as bratov: Ininog Ininoga Inina Ininom Ininome Ininomu Ininu Ininim Inino Inine Ininoj
        Inini Ininih Ininima
      HNS-ov: HNS-ovog HNS-ovoga HNS-ova HNS-ovom HNS-ovome HNS-ovomu HNS-ovu HNS-ovim HNS-ovo
        HNS-ove HNS-ovoj HNS-ovi HNS-ovih HNS-ovima
    `,
  ],
])("Adjectives: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
