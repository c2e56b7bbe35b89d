import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "an a that looks fleeting, and one that looks firm",
    `
      kralj: kralja kralju kraljem kraljevi kralji kraljeva kraljevima kraljima kraljeve kralje
      krak: kraka kraku krakom krakovi kraci krakova krakovima kracima krakove krake
      frak: fraka fraku frakom frakovi frakova frakovima frakove
      ponedjeljak: ponedjeljka ponedjeljku ponedjeljkom ponedjeljci ponedjeljaka ponedjeljcima
        ponedjeljke
      pijesak: pijeska pijesku pijeskom pijesci pijesaka pijescima pijeske
      rujan: rujna rujnu rujnom rujne rujni rujana rujnima
      ožujak: ožujka ožujku ožujkom ožujci ožujaka ožujcima ožujke
      amfiteatar: amfiteatra amfiteatru amfiteatrom amfiteatre amfiteatri amfiteatara amfiteatrima
      kalibar: kalibra kalibru kalibrom kalibre kalibri kalibara kalibrima
      muškarac: muškarca muškarcu muškarcem muškarče muškarci muškaraca muškarcima muškarce
      brežuljak: brežuljka brežuljku brežuljkom brežuljci brežuljaka brežuljcima brežuljke
      madrac: madraca madracu madracem madracom madraci madracima madrace madrače
      tronožac: tronošca tronošcu tronošcem tronošče tronošci tronožaca tronošcima tronošce
      brijest: brijesta brijestu brijestom brijestovi brijestova brijestovima brijestove
      klijent: klijenta klijentu klijentom klijente klijenti klijenata klijentima
      hektolitar: hektolitra hektolitru hektolitrom hektolitre hektolitri hektolitara hektolitrima
      motrilac: motrioca motriocu motriocem motrioče motrioci motrilaca motriocima motrioce
      momak: momka momku momkom momče momci momaka momcima momke
      kalendar: kalendara kalendaru kalendarom kalendarem kalendare kalendari kalendarima
    `,
  ],
  [
    "the long plural, of things without a vocative that would be a verb",
    `
      slijed: slijeda slijedu slijedom sljedovi slijedovi sljedova slijedova sljedovima slijedovima
        sljedove slijedove
      lijes: lijesa lijesu lijesom lijesovi ljesovi lijesova ljesova lijesovima ljesovima lijesove
        ljesove
      vic: vica vicu vicem vicom vicevi viceva vicevima viceve
      stric: strica stricu stricem stricom striče stričevi stričeva stričevima stričeve
      žanr: žanra žanru žanrom žanrovi žanrova žanrovima žanrove
      spis: spisa spisu spisom spisovi spisevi spisi spisova spiseva spisovima spisevima spisima
        spisove spiseve spise
      mrtvac: mrtvaca mrtvacu mrtvacem mrtvacom mrtvače mrtvaci mrtvacima mrtvace
      stečaj: stečaja stečaju stečajem stečajevi stečajeva stečajevima stečajeve
      autoklub: autokluba autoklubu autoklubom autoklubovi autoklubi autoklubova autoklubovima
        autoklubima autoklubove autoklube
      fotograf: fotografa fotografu fotografom fotografe fotografi fotografima
      vicekralj: vicekralja vicekralju vicekraljem vicekralji vicekraljima vicekralje
      dron: drona dronu dronom dronovi dronova dronovima dronove
      drug: druga drugu drugom druže drugovi drugova drugovima drugove
      duh: duha duhu duhom duhovi duhova duhovima duhove
      sud: suda sudu sudom sudovi sudova sudovima sudove
    `,
  ],
  [
    "compounds of irregular nouns",
    `
      praotac: praoca praocu praoče praocem praočevi praoci praočeva praotaca praočevima praocima
        praočeve praoce
      nadčovjek: nadčovjeka nadčovjeku nadčovječe nadčovjekom nadljudi nadljudima nadljude
      polubrat: polubrata polubratu polubratom polubrate polubraća polubraće polubraći polubraću
        polubraćom polubraćo
      polumjesec: polumjeseca polumjesecu polumjeseče polumjesecom polumjesecem polumjeseci
        polumjesecima polumjesece
    `,
  ],
  [
    "the genitive plural of feminines",
    `
      puška: puške puški pušci pušku puško puškom puškama pušaka
      greška: greške greški grešci grešku greško greškom greškama grešaka
      daska: daske daski dasci dasku dasko daskom daskama dasaka
      bilješka: bilješke bilješki bilješci bilješku bilješko bilješkom bilješkama bilježaka bilješaka
      pripovijetka: pripovijetke pripovijetki pripovijetci pripovijetku pripovijetko pripovijetkom
        pripovijetkama pripovijedaka pripovijetaka pripovijeci
      kocka: kocke kocki kocku kocko kockom kockama kocaka
      ovca: ovce ovci ovcu ovco ovcom ovcama ovaca
      kost: kosti košću kostiju kostima
      cijev: cijevi cijevlju cijevima
      kokoš: kokoši kokošju kokošiju kokošima
    `,
  ],
  [
    "neuters",
    `
      zlo: zla zlu zlom zala zlima
      tlo: tla tlu tlom tala tlima
      drvo: drva drvu drvom drvima drveta drvetu drvetom drvetima
      vjedro: vjedra vjedru vjedrom vjedara vjedrima
      dijete: djeteta djetetu djetetom djeca djece djeci djecu djeco djecom
      posvojče: posvojčeta posvojčetu posvojčetom posvojčetima
      zvonce as dugme: zvonceta zvoncetu zvoncetom zvoncetima
      siroče: siročeta siročetu siročetom siročetima
    `,
  ],
  [
    "numbers and months that are other words",
    `
      tisuća: tisuće tisući tisuću tisućo tisućom tisućama
      milijun: milijuna milijunu milijunom milijune milijuni milijunima
      dvije: dviju dvjema
      obje: obiju objema
      dvojica: dvojice dvojici dvojicu dvojico dvojicom dvojicama
    `,
  ],
  [
    "names with silent letters and double names",
    `
      Čakovec: Čakovca Čakovcu Čakovcem Čakovče Čakovci Čakoveca Čakovcima Čakovce
      Egipat: Egipta Egiptu Egiptom Egipte Egipti Egipata Egiptima
      Topusko as Topusko: Topuskog Topuskoga Topuskom Topuskome Topuskomu Topuskim
      dosje: dosjea dosjeu dosjeom dosjei dosjeima dosjee
      besmisao: besmisla besmislu besmislom besmisli besmisala besmislima besmisle besmislovi
        besmislova besmislovima besmislove
      Camus: Camusa Camusu Camusom Camuse Camusi Camusima
      Renault: Renaulta Renaultu Renaultom Renaulte Renaulti Renaultima
      Charlie as žiri: Charlieja Charlieju Charliejem Charliejom Charlieji Charliejima Charlieje
        Charliea Charlieu Charlieom Charlieem
      Lee as žiri: Leeja Leeju Leejem Leejom Leeji Leejima Leeje Leea Leeu Leeom Leeem
      Grabar-Kitarović: Grabar-Kitarovića Grabar-Kitaroviću Grabar-Kitarovićem Grabar-Kitarovići
        Grabar-Kitarovićima Grabar-Kitaroviće
      Hrvatska: Hrvatske Hrvatskoj Hrvatsku Hrvatskom
      HDZ-ovac: HDZ-ovca HDZ-ovcu HDZ-ovcem HDZ-ovče HDZ-ovci HDZ-ovaca HDZ-ovcima HDZ-ovce
    `,
  ],
  [
    "comparatives and superlatives as headwords",
    `
      bolji: boljeg boljega boljem boljemu boljim bolje bolja boljoj bolju boljom boljih boljima
      najveći: najvećeg najvećega najvećem najvećemu najvećim najveće najveća najvećoj najveću
        najvećom najvećih najvećima
      duži: dužeg dužega dužem dužemu dužim duže duža dužoj dužu dužom dužih dužima
      lakši: lakšeg lakšega lakšem lakšemu lakšim lakše lakša lakšoj lakšu lakšom lakših lakšima
      najčešći: najčešćeg najčešćega najčešćem najčešćemu najčešćim najčešće najčešća najčešćoj
        najčešću najčešćom najčešćih najčešćima
      jači: jačeg jačega jačem jačemu jačim jače jača jačoj jaču jačom jačih jačima
      mlađi: mlađeg mlađega mlađem mlađemu mlađim mlađe mlađa mlađoj mlađu mlađom mlađih mlađima
      širi: šireg širega širem širemu širim šire šira široj širu širom širih širima
      najgori: najgoreg najgorega najgorem najgoremu najgorim najgore najgora najgoroj najgoru
        najgorom najgorih najgorima
      svježi: svjež svježeg svježega svježa svježem svježemu svježu svježim svježe svježoj svježom
        svježih svježima
      loši: loš lošeg lošega loša lošem lošemu lošu lošim loše lošoj lošom loših lošima
    `,
  ],
  [
    "definite adjectives whose indefinite form is another",
    `
      preživjeli: preživio preživjelog preživjeloga preživjela preživjelom preživjelome
        preživjelomu preživjelu preživjelim preživjelo preživjele preživjeloj preživjelih
        preživjelima
      odrasli: odrastao odraslog odrasloga odrasla odraslom odraslome odraslomu odraslu odraslim
        odraslo odrasle odrasloj odraslih odraslima
      dvostruk: dvostruki dvostrukog dvostrukoga dvostruka dvostrukom dvostrukome dvostrukomu
        dvostruku dvostrukim dvostruko dvostruke dvostrukoj dvostrukih dvostrukima
      patogen as nov: patogeni patogenog patogenoga patogena patogenom patogenome patogenomu patogenu
        patogenim patogeno patogene patogenoj patogenih patogenima
      goli: gol golog gologa gola golom golome golomu golu golim golo gole goloj golih golima
      mali: malog maloga malom malome malomu malim malo mala male maloj malu malih malima
      bolesni: bolestan bolesnog bolesnoga bolesna bolesnom bolesnome bolesnomu bolesnu bolesnim
        bolesno bolesne bolesnoj bolesnih bolesnima
      svjesni: svjestan svjesnog svjesnoga svjesna svjesnom svjesnome svjesnomu svjesnu svjesnim
        svjesno svjesne svjesnoj svjesnih svjesnima
      opasni: opasan opasnog opasnoga opasna opasnom opasnome opasnomu opasnu opasnim opasno opasne
        opasnoj opasnih opasnima
    `,
  ],
])("Inflection: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
