import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "in -o",
    `
      selo: sela selu selom selima
      mjesto: mjesta mjestu mjestom mjestima
      jezero: jezera jezeru jezerom jezerima
      pravilo: pravila pravilu pravilom pravilima
      odijelo: odijela odijelu odijelom odijelima
      zlato: zlata zlatu zlatom zlatima
      zvono: zvona zvonu zvonom zvonima
      čelo: čela čelu čelom čelima
      brdo: brda brdu brdom brdima
      vino: vina vinu vinom vinima
      meso: mesa mesu mesom mesima
      gorivo: goriva gorivu gorivom gorivima
      ogledalo: ogledala ogledalu ogledalom ogledalima
      dno: dna dnu dnom dnima
    `,
  ],
  [
    "a cluster before -o",
    `
      pismo: pisma pismu pismom pisama pismima
      društvo: društva društvu društvom društava društvima
      ministarstvo: ministarstva ministarstvu ministarstvom ministarstava ministarstvima
      staklo: stakla staklu staklom stakala staklima
      iskustvo: iskustva iskustvu iskustvom iskustava iskustvima
      jutro: jutra jutru jutrom jutara jutrima
      jedro: jedra jedru jedrom jedara jedrima
      stablo: stabla stablu stablom stabala stablima
    `,
  ],
  [
    "in -e",
    `
      polje: polja polju poljem poljima
      more: mora moru morem morima
      lice: lica licu licem licima
      srce: srca srcu srcem srdaca srcima
      sunce: sunca suncu suncem sunaca suncima
      sklonište: skloništa skloništu skloništem skloništima
      sveučilište: sveučilišta sveučilištu sveučilištem sveučilištima
      uporište: uporišta uporištu uporištem uporištima
      pitanje: pitanja pitanju pitanjem pitanjima
      rješenje: rješenja rješenju rješenjem rješenjima
      oružje: oružja oružju oružjem oružjima
      naselje: naselja naselju naseljem naseljima
      nasilje: nasilja nasilju nasiljem nasiljima
      zdravlje: zdravlja zdravlju zdravljem zdravljima
      groblje: groblja groblju grobljem grobalja grobljima
      koplje: koplja koplju kopljem kopalja kopljima
      primirje: primirja primirju primirjem primirjima
      lišće: lišća lišću lišćem lišćima
    `,
  ],
  [
    "a longer stem",
    `
      ime: imena imenu imenom imenima
      vrijeme: vremena vremenu vremenom vremenima
      prezime: prezimena prezimenu prezimenom prezimenima
      pleme: plemena plemenu plemenom plemenima
      rame: ramena ramenu ramenom ramenima
      dijete: djeteta djetetu djetetom djeca djece djeci djecu djeco djecom
      tele: teleta teletu teletom teletima
      janje: janjeta janjetu janjetom janjetima
      dugme: dugmeta dugmetu dugmetom dugmetima
      uže: užeta užetu užetom užetima
      čudo: čuda čudu čudom čudesa čudima čudesima
      nebo: neba nebu nebom nebesa nebesima
      tijelo: tijela tijelu tijelom tjelesa tijelima tjelesima
      poslijepodne: poslijepodneva poslijepodnevu poslijepodnevom poslijepodnevima
    `,
  ],
  [
    "irregular",
    `
      oko: oka oku okom oči očiju očima
      uho: uha uhu uhom uši ušiju ušima
      drvo: drva drveta drvu drvetu drvom drvetom drvima drvetima
      jaje: jajeta jaja jajetu jaju jajetom jajem jajima
      doba: dobu dobom dobima
    `,
  ],
  [
    "only in the plural",
    `
      vrata: vratima
      leđa: leđima
      usta: ustima
      djeca: djece djeci djecu djeco djecom
    `,
  ],
])("Neuter nouns: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
