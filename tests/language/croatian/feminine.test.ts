import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "in -a",
    `
      žena: žene ženi ženu ženo ženom ženama
      škola: škole školi školu školo školom školama
      država: države državi državu državo državom državama
      vlada: vlade vladi vladu vlado vladom vladama
      komisija: komisije komisiji komisiju komisijo komisijom komisijama
      tvornica: tvornice tvornici tvornicu tvornico tvornicom tvornicama
      djevojčica: djevojčice djevojčici djevojčicu djevojčico djevojčicom djevojčicama
      teorija: teorije teoriji teoriju teorijo teorijom teorijama
      plaća: plaće plaći plaću plaćo plaćom plaćama
      kuća: kuće kući kuću kućo kućom kućama
      nedjelja: nedjelje nedjelji nedjelju nedjeljo nedjeljom nedjeljama
      općina: općine općini općinu općino općinom općinama
      četa: čete četi četu četo četom četama
      stolica: stolice stolici stolicu stolico stolicom stolicama
      granata: granate granati granatu granato granatom granatama
      marama: marame marami maramu maramo maramom maramama
    `,
  ],
  [
    "a cluster before -a",
    `
      zemlja: zemlje zemlji zemlju zemljo zemljom zemljama zemalja
      sestra: sestre sestri sestru sestro sestrom sestrama sestara
      pjesma: pjesme pjesmi pjesmu pjesmo pjesmom pjesmama pjesama
      igra: igre igri igru igro igrom igrama igara
      tužba: tužbe tužbi tužbu tužbo tužbom tužbama tužaba
      crkva: crkve crkvi crkvu crkvo crkvom crkvama crkava
      žrtva: žrtve žrtvi žrtvu žrtvo žrtvom žrtvama žrtava
      karta: karte karti kartu karto kartom kartama karata
      služba: službe službi službu službo službom službama služaba
      naredba: naredbe naredbi naredbu naredbo naredbom naredbama naredaba
      baklja: baklje baklji baklju bakljo bakljom bakljama bakalja
      bomba: bombe bombi bombu bombo bombom bombama
      prijetnja: prijetnje prijetnji prijetnju prijetnjo prijetnjom prijetnjama
      sumnja: sumnje sumnji sumnju sumnjo sumnjom sumnjama
    `,
  ],
  [
    "a velar before -a",
    `
      knjiga: knjige knjizi knjigu knjigo knjigom knjigama
      rijeka: rijeke rijeci rijeku rijeko rijekom rijekama
      politika: politike politici politiku politiko politikom politikama
      slika: slike slici sliku sliko slikom slikama
      istraga: istrage istrazi istragu istrago istragom istragama
      svrha: svrhe svrsi svrhu svrho svrhom svrhama
      djevojka: djevojke djevojci djevojku djevojko djevojkom djevojkama djevojaka djevojki
      majka: majke majci majku majko majkom majkama majaka majki
      točka: točke točki točku točko točkom točkama točaka
      mačka: mačke mački mačku mačko mačkom mačkama mačaka
      tvrtka: tvrtke tvrtki tvrtku tvrtko tvrtkom tvrtkama tvrtaka
      banka: banke banki banci banku banko bankom bankama banaka
      droga: droge drogi drozi drogu drogo drogom drogama
      liga: lige ligi lizi ligu ligo ligom ligama
      daska: daske daski dasci dasku dasko daskom daskama dasaka
      vojska: vojske vojski vojsci vojsku vojsko vojskom vojskama
      bitka: bitke bitki bitci bitku bitko bitkom bitkama bitaka bici
      pripovijetka: pripovijetke pripovijetki pripovijetci pripovijetku pripovijetko pripovijetkom
        pripovijetkama pripovijedaka pripovijetaka pripovijeci
      olovka: olovke olovki olovci olovku olovko olovkom olovkama olovaka
    `,
  ],
  [
    "i-stems",
    `
      stvar: stvari stvarju stvarima
      kost: kosti košću kostiju kostima
      mogućnost: mogućnosti mogućnošću mogućnostima
      vijest: vijesti viješću vijestima
      obavijest: obavijesti obaviješću obavijestima
      povijest: povijesti poviješću povijestima
      bolest: bolesti bolešću bolestima
      smrt: smrti smrću smrtima
      vlast: vlasti vlašću vlastima
      ovlast: ovlasti ovlašću ovlastima
      čast: časti čašću častima
      ljubav: ljubavi ljubavlju ljubavima
      krv: krvi krvlju krvima
      noć: noći noću noćima
      pomoć: pomoći pomoću pomoćima
      moć: moći moću moćima
      riječ: riječi riječju riječima
      laž: laži lažju lažima
      mladež: mladeži mladežju mladežima
      glad: gladi glađu gladima
      momčad: momčadi momčađu momčadima
      obitelj: obitelji obitelju obiteljima
      sol: soli solju solima
      večer: večeri večerju večerima
      jesen: jeseni jesenju jesenima
      bojazan: bojazni bojažnju bojaznima
    `,
  ],
  [
    "irregular",
    `
      ruka: ruke ruci ruku ruko rukom rukama
      noga: noge nozi nogu nogo nogom nogama
      misao: misli mišlju mislima
      zamisao: zamisli zamišlju zamislima
      kći: kćeri kćer kćerju kćerima
      mati: matere materi mater materom materju matera materama
    `,
  ],
  [
    "only in the plural",
    `
      novine: novina novinama
      financije: financija financijama
      škare: škara škarama
      hlače: hlača hlačama
      naočale: naočala naočalama
      devedesete: devedesetih devedesetim devedesetima
      grudi: grudiju grudima
      Alpe as novine: Alpa Alpama
      Fužine: Fužina Fužinama
    `,
  ],
  [
    "adjectives that stand as nouns",
    `
      Hrvatska: Hrvatske Hrvatskoj Hrvatsku Hrvatskom
      Engleska: Engleske Engleskoj Englesku Engleskom
      Švicarska: Švicarske Švicarskoj Švicarsku Švicarskom
      Mađarska: Mađarske Mađarskoj Mađarsku Mađarskom
      Grčka: Grčke Grčkoj Grčku Grčkom
      Češka: Češke Češkoj Češku Češkom
    `,
  ],
])("Feminine nouns: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
