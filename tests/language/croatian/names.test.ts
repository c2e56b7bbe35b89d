import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "people",
    `
      Zoran: Zorana Zoranu Zoranom Zorane Zorani Zoranima
      Milanović: Milanovića Milanoviću Milanovićem Milanovići Milanovićima Milanoviće
      Juncker: Junckera Junckeru Junckerom Junckere Junckeri Junckerima
      Alexander: Alexandera Alexanderu Alexanderom Alexandere Alexanderi Alexanderima
      Petar: Petra Petru Petrom Petre Petri Petara Petrima
      Dodik: Dodika Dodiku Dodikom Dodiče Dodici Dodicima Dodike
      Husein: Huseina Huseinu Huseinom Huseine Huseini Huseinima
      Španjolac: Španjolca Španjolcu Španjolcem Španjolče Španjolci Španjolaca Španjolcima Španjolce
      Nijemac: Nijemca Nijemcu Nijemcem Nijemče Nijemci Nijemaca Nijemcima Nijemce
      Slovenac: Slovenca Slovencu Slovencem Slovenče Slovenci Slovenaca Slovencima Slovence
      Obama as žena: Obame Obami Obamu Obamo Obamom Obamama
      Nikola as vojvoda: Nikole Nikoli Nikolu Nikolo Nikolom Nikolama
      Ana: Ane Ani Anu Ano Anom Anama
      Milica: Milice Milici Milicu Milico Milicom Milicama
      Zdenka: Zdenke Zdenki Zdenku Zdenko Zdenkom Zdenkama Zdenaka
      Jadranka: Jadranke Jadranki Jadranku Jadranko Jadrankom Jadrankama Jadranaka
      Marko: Marka Marku Markom
      Željko: Željka Željku Željkom
      Franjo as Ivo: Franje Franji Franju Franjom
      Ivo as Ivo: Ive Ivi Ivu Ivom
      Ante as Ivo: Anti Antu Antom
      Hrvoje as Hrvoje: Hrvoja Hrvoju Hrvojem Hrvoji Hrvojima
      Merkel as izvor: Merkela Merkelu Merkelom Merkele Merkeli Merkelima
    `,
  ],
  [
    "places",
    `
      Zagreb: Zagreba Zagrebu Zagrebom Zagrebe Zagrebi Zagrebima
      Beograd: Beograda Beogradu Beogradom Beograde Beogradi Beogradima
      Osijek: Osijeka Osijeku Osijekom Osiječe Osijeci Osijecima Osijeke
      Zadar: Zadra Zadru Zadrom Zadre Zadri Zadara Zadrima
      Skadar: Skadra Skadru Skadrom Skadre Skadri Skadara Skadrima
      Čakovac: Čakovca Čakovcu Čakovcem Čakovče Čakovci Čakovaca Čakovcima Čakovce
      Raka: Rake Raki Raku Rako Rakom Rakama
      Amerika: Amerike Ameriki Americi Ameriku Ameriko Amerikom Amerikama
      Afrika: Afrike Afriki Africi Afriku Afriko Afrikom Afrikama
      Rusija: Rusije Rusiji Rusiju Rusijo Rusijom Rusijama
      Europa: Europe Europi Europu Europo Europom Europama
      Kosovo: Kosova Kosovu Kosovom Kosovima
      Sarajevo: Sarajeva Sarajevu Sarajevom Sarajevima
      Skopje: Skopja Skopju Skopjem Skopjima
      Međimurje: Međimurja Međimurju Međimurjem Međimurjima
      Kornati as Kornati: Kornata Kornatima Kornate
      Emirati as Kornati: Emirata Emiratima Emirate
    `,
  ],
  [
    "foreign spellings",
    `
      Baghdadi: Baghdadija Baghdadiju Baghdadijem Baghdadijom Baghdadiji Baghdadijima Baghdadije
        Baghdadia Baghdadiu Baghdadiom Baghdadiem
      Al-Baghdadi: Al-Baghdadija Al-Baghdadiju Al-Baghdadijem Al-Baghdadijom Al-Baghdadiji
        Al-Baghdadijima Al-Baghdadije Al-Baghdadia Al-Baghdadiu Al-Baghdadiom Al-Baghdadiem
      Kennedy: Kennedyja Kennedyju Kennedyjem Kennedyjom Kennedyji Kennedyjima Kennedyje Kennedya
        Kennedyu Kennedyom Kennedyem
      Tony: Tonyja Tonyju Tonyjem Tonyjom Tonyji Tonyjima Tonyje Tonya Tonyu Tonyom Tonyem
      Vigny: Vignyja Vignyju Vignyjem Vignyjom Vignyji Vignyjima Vignyje Vignya Vignyu Vignyom
        Vignyem
      Clooney as žiri: Clooneyja Clooneyju Clooneyjem Clooneyjom Clooneyji Clooneyjima Clooneyje
        Clooneya Clooneyu Clooneyom Clooneyem
      Murray as žiri: Murrayja Murrayju Murrayjem Murrayjom Murrayji Murrayjima Murrayje Murraya
        Murrayu Murrayom Murrayem
      Joe as intervju: Joea Joeu Joeom Joei Joeima Joee
      Skype as intervju: Skypea Skypeu Skypeom Skypei Skypeima Skypee
      Jacques: Jacquesa Jacquesu Jacquesom Jacquese Jacquesi Jacquesima
      Peru: Perua Peruu Peruom Perui Peruima Perue
      Sejdiu: Sejdiua Sejdiuu Sejdiuom Sejdiui Sejdiuima Sejdiue
      Tokio: Tokija Tokiju Tokijem Tokijom Tokiji Tokijima Tokije
      Mario: Marija Mariju Marijem Marijom Mariji Marijima Marije
      Chicago: Chicaga Chicagu Chicagom
      Rousseau: Rousseaua Rousseauu Rousseauom Rousseaui Rousseauima Rousseaue
      Bush: Busha Bushu Bushom Bushem Bushe Bushevi Bushovi Bushi Busheva Bushova Bushevima
        Bushovima Bushima Busheve Bushove
      Murdoch: Murdocha Murdochu Murdochom Murdochem Murdoche Murdochi Murdochima
      X-bow as grad: X-bowa X-bowu X-bowom X-bowovi X-bowova X-bowovima X-bowove
      Bučkovski: Bučkovskog Bučkovskoga Bučkovskom Bučkovskome Bučkovskomu Bučkovskim Bučkovsko
        Bučkovska Bučkovske Bučkovskoj Bučkovsku Bučkovskih Bučkovskima
    `,
  ],
  [
    "loans",
    `
      žiri: žirija žiriju žirijem žirijom žiriji žirijima žirije
      taksi: taksija taksiju taksijem taksijom taksiji taksijima taksije
      intervju: intervjua intervjuu intervjuom intervjui intervjuima intervjue
      radio: radija radiju radijem radijom radiji radijima radije
      studio: studija studiju studijem studijom studiji studijima studije
      finale as finale: finala finalu finalom finalima
      bijenale as finale: bijenala bijenalu bijenalom bijenalima
      karate as intervju: karatea karateu karateom karatei karateima karatee
      auto: auta autu autom auti autima aute
      euro as euro: eura euru eurom euri eurima eure
      biro: biroa birou biroom biroi biroima biroe
      Peter as ministar: Petra Petru Petrom Petre Petri Petera Petrima
    `,
  ],
])("Names and loans: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
