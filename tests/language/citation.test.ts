import english from "dictionary-en";
import croatian from "dictionary-hr";
import { describe, expect, test } from "vitest";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { type CitationRow, citationRows } from "./citation-table.ts";

const morphologies = {
  hr: createCroatian(readHunspell(croatian)),
  en: createEnglish(readHunspell(english)),
};

function citation(language: "hr" | "en", { selected, sentenceStart, before }: CitationRow) {
  return morphologies[language].citations(selected, { sentenceStart, before })[0];
}

describe("one Croatian word", () => {
  test.each(
    citationRows(`
      kalifata → kalifat
      kalifatom → kalifat
      džihadistima → džihadist
      džihadisti → džihadist
      džihadiste → džihadist
      boraca → borac
      borce → borac
      borcima → borac
      psu → pas
      pse → pas
      ljudi → čovjek
      ljudima → čovjek
      djece → dijete
      djeci → dijete
      zemalja → zemlja
      sigurnosti → sigurnost
      opasačima → opasač
      dronovima → dron
      dronova → dron
      marinaca → marinac
      postrojenja → postrojenje
      uporištima → uporište
      naoružanjem → naoružanje
      skloništa → sklonište
      vojsci → vojska
      vojsku → vojska
      bitaka → bitka
      obitelji → obitelj
      vlašću → vlast
      smrću → smrt
      vremena → vrijeme
      sudaca → sudac
      sudova → sud
      svjedocima → svjedok
      zapovjedniče → zapovjednik
      dijelova → dio
      sastanaka → sastanak
      terorizmom → terorizam
      ministara → ministar
      tužitelja → tužitelj
      imame → imam
      novina → novine
      financijama → financije
      vratima → vrata
      selfijem → selfi
      deradikalizacijom → deradikalizacija
      kriptovaluta → kriptovaluta
      jihadista → jihadist
      kibernetičkih → kibernetički
      samoubilačke → samoubilački
      bježe → bježati
      pobjegli → pobjeći
      oslobodila → osloboditi
      opskrbljuje → opskrbljivati
      otvara → otvarati
      poslali → poslati
      uključila → uključiti
      tvitaju → tvitati
      radikaliziralo → radikalizirati
      zakleli se → zakleti se
    `),
  )("%s", (_, row) => {
    expect(citation("hr", row)).toBe(row.expected);
  });
});

describe("names and acronyms in Croatian", () => {
  test.each(
    citationRows(`
      ISIL-a → ISIL
      ISIL-ovih → ISIL
      NATO-u → NATO
      CIA-e → CIA
      EU-a → EU
      BiH → BiH
      Raki → Raka
      Raku → Raka
      (prema) Raki → Raka
      Rake → Raka
      (u) Mosulu → Mosul
      Mosula → Mosul
      (iz) Alepa → Alep
      Palmire → Palmira
      Sirije → Sirija
      Siriji → Sirija
      Iraka → Irak
      Zadru → Zadar
      Osijeku → Osijek
      Hrvatskoj → Hrvatska
      Njemačkom → Njemačka
      Amerikancima → Amerikanac
      Amerikanci → Amerikanac
      Kurdima → Kurd
      Turaka → Turčin
      Srba → Srbin
      Al-Baghdadijem → Al-Baghdadi
      Al-Baghdadija → Al-Baghdadi
      Sadama Huseina → Sadam Husein
      Donaldu Trumpu → Donald Trump
      Donalda Trumpa → Donald Trump
      Angele Merkel → Angela Merkel
      Angelom Merkel → Angela Merkel
      Vladimirom Putinom → Vladimir Putin
      Zoranu Milanoviću → Zoran Milanović
      Marka Šimunića → Marko Šimunić
      Hrvoju Matiću → Hrvoje Matić
      Vesnom Kolarić → Vesna Kolarić
      (za) Al Khafsu → Al Khafsa
      Al Khafse → Al Khafsa
      Abu Bakra al-Baghdadija → Abu Bakr al-Baghdadi
      Abu Hamze al-Baghdadija → Abu Hamza al-Baghdadi
      Osami bin Ladenu → Osama bin Laden
      Bosni i Hercegovini → Bosna i Hercegovina
      Bosne i Hercegovine → Bosna i Hercegovina
      Ujedinjenih naroda → Ujedinjeni narodi
      Ujedinjenim narodima → Ujedinjeni narodi
      Sjedinjenih Američkih Država → Sjedinjene Američke Države
      Saudijskom Arabijom → Saudijska Arabija
      Islamskoj državi → Islamska država
      Islamske države → Islamska država
      Europskoj komisiji → Europska komisija
      Europske unije → Europska unija
      Hrvatskom saboru → Hrvatski sabor
      Vijeća sigurnosti → Vijeće sigurnosti
      Vijeću Europe → Vijeće Europe
      Vijeća Europe → Vijeće Europe
      Vijećem sigurnosti Ujedinjenih naroda → Vijeće sigurnosti Ujedinjenih naroda
      Republike Hrvatske → Republika Hrvatska
      Crnoj Gori → Crna Gora
      Inina postrojenja → Inino postrojenje
      Međunarodnog kaznenog suda → Međunarodni kazneni sud
      Crvenoga križa → Crveni križ
      Bašara al-Asada → Bašar al-Asad
      Recepom Tayyipom Erdoganom → Recep Tayyip Erdogan
      (u) Homsu → Homs
      Falludže → Falludža
      Bijele kuće → Bijela kuća
      grada Zagreba → grad Zagreb
      rijeke Save → rijeka Sava
      predsjedniku Trumpu → predsjednik Trump
      predsjednikom Vladimirom Putinom → predsjednik Vladimir Putin
      SAD-u → SAD
      Kosova → Kosovo
      ^Sjedinjene Američke Države → Sjedinjene Američke Države
      ^Zagreba → Zagreb
      ^Sirijom → Sirija
    `),
  )("%s", (_, row) => {
    expect(citation("hr", row)).toBe(row.expected);
  });
});

describe("several words in Croatian", () => {
  test.each(
    citationRows(`
      opasačima s eksplozivom → opasač s eksplozivom
      opasače s eksplozivom → opasač s eksplozivom
      stranih boraca → strani borac
      stranim borcima → strani borac
      samoubilačkim napadima → samoubilački napad
      samoubilačke napade → samoubilački napad
      bojnih otrova → bojni otrov
      bojni otrovi → bojni otrov
      terorističkoj organizaciji → teroristička organizacija
      terorističkih organizacija → teroristička organizacija
      irački vojnik → irački vojnik
      iračku vojsku → iračka vojska
      iračke obavještajne službe → iračka obavještajna služba
      obavještajnim službama → obavještajna služba
      sigurnosno-obavještajne službe → sigurnosno-obavještajna služba
      daljinskim upravljačem → daljinski upravljač
      teškog naoružanja → teško naoružanje
      glavnog grada → glavni grad
      glavnom gradu kalifata → glavni grad kalifata
      podzemnih skloništa → podzemno sklonište
      vojnih stručnjaka → vojni stručnjak
      završnu ofenzivu → završna ofenziva
      sirijske vojske → sirijska vojska
      visoki dužnosnici → visoki dužnosnik
      visokim dužnosnicima ISIL-a → visoki dužnosnik ISIL-a
      ratne zločine → ratni zločin
      ratnih zločina → ratni zločin
      zločinima protiv čovječnosti → zločin protiv čovječnosti
      socijalne radnike → socijalni radnik
      nevladine udruge → nevladina udruga
      državnim proračunom → državni proračun
      državnoga tajnika → državni tajnik
      predsjednika Vlade → predsjednik Vlade
      predsjednikom vlade → predsjednik vlade
      zatvorom za maloljetnike → zatvor za maloljetnike
      suzbijanju terorizma → suzbijanje terorizma
      pitanja sati → pitanje sati
      ljudskim pravima → ljudska prava
      oružanih snaga → oružane snage
      tajnih službi → tajna služba
      bombaši samoubojice → bombaš samoubojica
      bombašu samoubojici → bombaš samoubojica
      eksplozivnih naprava → eksplozivna naprava
      improviziranih eksplozivnih naprava → improvizirana eksplozivna naprava
      oružja za masovno uništenje → oružje za masovno uništenje
      crne kutije → crna kutija
      zračnim napadima → zračni napad
      bespilotnih letjelica → bespilotna letjelica
      dobrih praksi → dobra praksa
      mladih boraca → mladi borac
      oslobođenog grada → oslobođeni grad
      ženskim zatvorima → ženski zatvor
      ^Strani borci → strani borac
      ^Borci → borac
      ^Kalifata → kalifat
      ^Džihadistima → džihadist
      ^Opasače s eksplozivom → opasač s eksplozivom
      „bojnih otrova” → bojni otrov
      pripadnosti terorističkoj organizaciji → pripadnost terorističkoj organizaciji
      (o) stranim borcima → strani borac
      mirovnih pregovora → mirovni pregovori
      nosača zrakoplova → nosač zrakoplova
      krstarećih raketa → krstareća raketa
      tražiteljima azila → tražitelj azila
      govoru mržnje → govor mržnje
      zemljama članicama → zemlja članica
      državama članicama EU-a → država članica EU-a
      umjetne inteligencije → umjetna inteligencija
      strojnim učenjem → strojno učenje
      jezičnih modela → jezični model
    `),
  )("%s", (_, row) => {
    expect(citation("hr", row)).toBe(row.expected);
  });
});

describe("the offered headwords", () => {
  test("are several where a form may belong to several", () => {
    expect(morphologies.hr.citations("Mosulu")).toContain("Mosul");
    expect(morphologies.hr.citations("stranih boraca")).toEqual(["strani borac", "strani borci"]);
  });

  test.each(["Ivanom Horvatom", "poslao iz Rake", "xyz qwrt", "400 marinaca", "i", "ISIL-a 100"])(
    "«%s» always has one",
    (selected) => {
      expect(morphologies.hr.citations(selected).length).toBeGreaterThan(0);
    },
  );

  test.each(["", " ", "…", "„”"])("«%s» has none", (selected) => {
    expect(morphologies.hr.citations(selected)).toEqual([]);
    expect(morphologies.en.citations(selected)).toEqual([]);
  });
});

describe("English", () => {
  test.each(
    citationRows(`
      caliphates → caliphate
      the caliphate's → caliphate
      fighters → fighter
      foreign fighters' → foreign fighter
      agencies → agency
      the intelligence agencies → intelligence agency
      men → man
      policemen → policeman
      wives → wife
      people → person
      crises → crisis
      explosive belts → explosive belt
      an explosive belt → explosive belt
      members of parliament → member of parliament
      weapons of mass destruction → weapon of mass destruction
      secretaries-general → secretary-general
      fled → flee
      fleeing → flee
      to flee → flee
      liberated → liberate
      stopped → stop
      denies → deny
      carried out → carry out
      bombings → bombing
      bombing → bombing
      Islamic State's → Islamic State
      the Islamic State → Islamic State
      the United Nations → United Nations
      Americans → American
      Donald Trump's → Donald Trump
      NGOs → NGO
      Raqqa's → Raqqa
      armed forces → armed forces
      human rights → human rights
      chemical warfare agents → chemical warfare agent
      ^Foreign fighters → foreign fighter
      ^The caliphate → caliphate
      news → news
      series → series
      buses → bus
    `),
  )("%s", (_, row) => {
    expect(citation("en", row)).toBe(row.expected);
  });
});
