import { describe, expect, test } from "vitest";
import { inflect } from "../../../src/language/croatian/inflect.ts";

function verbForms(infinitive: string): ReadonlySet<string> {
  const verbs = inflect(infinitive).filter(({ partOfSpeech }) => partOfSpeech === "verb");
  return new Set(verbs.flatMap(({ forms }) => forms.map(({ form }) => form)));
}

/** Infinitive: forms it must have ~ forms that nobody writes. */
describe.each([
  [
    "in -ivati and -evati that keep -iva- and -eva-",
    `
      otkrivati: otkrivam otkrivaju otkrivajući otkrivan ~ otkrivujem
      skrivati: skrivam skrivaju ~ skrivujem
      dobivati: dobivam dobiva dobivaju dobivan ~ dobivujem
      prebivati: prebivam prebivaju ~ prebivujem
      zbivati: zbivam zbivaju ~ zbivujem
      pozivati: pozivam poziva pozivajući pozivan ~ pozivujem
      nazivati: nazivam nazivaju nazivan ~ nazivujem
      izazivati: izazivam izazivaju izazivajući ~ izazivujem
      prikazivati: prikazujem prikazuju prikazujući prikazivan ~ prikazivam
      povezivati: povezujem povezuju povezivan ~ povezivam
      uživati: uživam uživaju ~ užujem
      optuživati: optužujem optužuje optužuju optuživan ~ optuživam
      istraživati: istražujem istražuju istraživan ~ istraživam
      podrivati: podrivam podrivaju ~ podrujem
      zadobivati: zadobivam zadobivaju ~ zadobivujem
      iščekivati: iščekujem iščekuju ~ iščekivam
      pljuvati: pljujem pljuju ~ pljuvam
      preprodavati: preprodajem preprodaju ~ preprodavam
      ispitivati: ispitujem ispitivan ~ ispitivam
      zahtijevati: zahtijevam zahtijeva zahtijevaju zahtijevajući zahtijevan ~ zahtijujem
      uspijevati: uspijevam uspijevaju ~ uspijujem
      razumijevati: razumijevam razumijevaju ~ razumijujem
      pjevati: pjevam pjevaju pjevao ~ pjujem
      izlijevati: izlijevam izlijevaju ~ izlijujem
    `,
  ],
  [
    "in -ati with jotation",
    `
      plesati: plešem plešu plešući pleši plesao ~ plesam
      posezati: posežem poseže posežu ~ posezam
      poricati: poričem poriču poričući ~ poricam
      odricati: odričem odriču ~ odricam
      zaklinjati: zaklinjem zaklinje zaklinju zaklinjući ~ zaklinjam
      spominjati: spominjem spominje spominju ~ spominjam
      počinjati: počinjem počinje počinju ~ počinjam
      umirati: umirem umire umiru umirući ~ umiram
      izumirati: izumirem izumiru
      podupirati: podupirem podupire podupiru podupirući ~ podupiram
      prodirati: prodirem prodire prodiru ~ prodiram
      prezirati: prezirem prezire preziru ~ preziram
      nadzirati: nadzirem nadzire nadziru nadzirući nadziran ~ nadziram
      dozirati: doziram doziraju ~ dozirem
      svirati: sviram sviraju ~ svirem
      konzumirati: konzumiram konzumiraju ~ konzumirem
      sumirati: sumiram sumiraju ~ sumirem
      odabirati: odabirem odabiru ~ odabiram
      podlijegati: podliježem podliježu ~ podlijegam
      nadlijetati: nadlijećem nadlijeće nadlijeću ~ nadlijetam
      penjati: penjem penje penju penjući ~ penjam
      tinjati: tinjam tinja tinjaju ~ tinjem
      osvrtati: osvrćem osvrću ~ osvrtam
      zaostati: zaostanem zaostane zaostao zaostali ~ zaostam
      nedostajati: nedostajem nedostaje nedostaju
      izvirati: izvirem izvire izviru ~ izviram
      prostirati: prostirem prostire prostiru ~ prostiram
      kopirati: kopiram kopiraju kopiran ~ kopirem
      okupirati: okupiram okupiraju okupiran ~ okupirem
      testirati: testiram testiraju ~ testirem
      birati: biram biraju biran ~ birem
      nametati: namećem nameće nameću nametao ~
      ometati: ometam ometa ometaju ometan ~
      puhati: pušem puše pušu puhao ~
      nizati: nižem niže nižu ~
      stiskati: stišćem stiskam stišću
    `,
  ],
  [
    "in -ati with a present in -im",
    `
      zvučati: zvučim zvuči zvuče zvučao ~ zvučam
      pištati: pištim pišti pište ~ pištam
      zadržati: zadržim zadrži zadrže zadržan ~ zadržam
      pobjeđivati: pobjeđujem pobjeđuju ~ pobjeđivam
      obećati: obećam obećaju obećan ~ obećim
    `,
  ],
  [
    "in -ći",
    `
      pobjeći: pobjegnem pobjegne pobjegnu pobjegao pobjegla pobjegli pobjegoh pobjegavši ~ pobjeća
      izbjeći: izbjegnem izbjegne izbjegao izbjegli izbjegnut izbjegnuta ~ izbjećeg
      podvrći: podvrgnem podvrgne podvrgao podvrgla podvrgnut podvrgnuta
      doseći: dosegnem dosegne dosegao dosegla dosegnut
      steći: steknem stekne stekao stekla stečen stečena stekoh
      isteći: isteknem istekne istekao istekla isteče
      obući: obučem obuče obuku obukao obukla obučen
      potpomoći: potpomognem potpomogao potpomognut potpomognuta
      odreći: odreknem odrekne odrekao odrekla
      oduprijeti: oduprem odupre odupro oduprla
      poduprijeti: poduprem podupre podupro poduprt
      zasuti: zaspem zaspe zasuo zasut zasuta
      prijeći: prijeđem prijeđe prešao prešla prijeđen
      pronaći: pronađem pronašao pronađen pronađena
      pobijediti: pobijedim pobijedio pobijeđen pobijeđena
      strići: strižem striže strigao strižen
    `,
  ],
  [
    "with a passive of their own",
    `
      uništiti: uništim uništio uništen uništena uništeni ~ unišćen
      zaposliti: zaposlim zaposlio zaposlen zaposlena
      obavijestiti: obavijestim obaviješten obaviještena
      izmisliti: izmislim izmislio izmišljen
      objasniti: objasnim objašnjen
      ispuniti: ispunim ispunjen
      smanjiti: smanjim smanjen ~ smanjjen
      ovlastiti: ovlastim ovlašten
      preminuti: preminem preminuo preminula
      obaviti: obavim obavi obave obavljen obavljena ~ obavijem
      suzbiti: suzbijem suzbije suzbijen suzbio ~ suzbim
      razviti: razvijem razvije razvijen ~ razvim
      izumrijeti: izumrem izumre izumro izumrla ~ izumrijim
      začeti: začnem začne začeo začet začeta
      sažeti: sažmem sažme sažeo sažet sažeta
      samljeti: sameljem samelje samljeo samljeven
    `,
  ],
  [
    "of which the aspect is known",
    `
      brinuti: brinem brine brinući brinuo
      tonuti: tonem tone tonući
      potonuti: potonem potonuo ~ potonući
      nadati: nadam nadaju nadajući ~
      dodati: dodam dodaju dodan ~ dodajući
      uspjeti: uspijem uspio uspjela ~ uspijući
      donositi: donosim donose donoseći donošen donošaše
      služiti: služim služe služeći
      pokriti: pokrijem pokriven ~ pokrijući
    `,
  ],
])("Verbs %s", (_, table) => {
  test.each(
    table
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/:|~/)),
  )("%s has %s", (infinitive = "", expected = "", never = "") => {
    const forms = verbForms(infinitive);
    expect(words(expected).filter((form) => !forms.has(form))).toEqual([]);
    expect(words(never).filter((form) => forms.has(form))).toEqual([]);
  });
});

function words(list: string): readonly string[] {
  return list.split(" ").filter((word) => word !== "");
}
