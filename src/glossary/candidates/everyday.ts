/*
 * Words of general language, by their headwords: no dictionary says how frequent a word is. What a
 * newspaper of any kind uses daily is no term by itself; a phrase does not begin with such an adjective.
 * Source: general knowledge of the language.
 */

/** Adjectives that value, count, compare or order, instead of telling a kind. */
export const EVERYDAY_ADJECTIVES: ReadonlySet<string> = words(`
  dobri loši bolji najbolji lošiji gori najgori veliki mali veći manji najveći najmanji novi stari mladi mlađi
  stariji noviji najnoviji viši najviši niski niži dugi duži kratki kraći jaki jači slabi slabiji
  teži najteži lagani laki lakši pravi krivi točni prvi drugi treći četvrti peti šesti sedmi osmi deveti
  deseti zadnji posljednji sljedeći idući prošli prethodni budući sadašnji današnji jučerašnji sutrašnji bivši
  nekadašnji dosadašnji daljnji dalji daleki bliski bliži obližnji cijeli čitavi puni prazni sam sami isti različiti
  razni sličan slični poseban posebni jedini jedan jedna jedni neki svaki svi ostali mnogi brojni poznati nepoznati
  važni važan najvažniji bitni glavni najviše mogući nemogući potrebni potreban spremni siguran sigurni jasni
  očajnički navodni tobožnji takozvani ključni ukupni konkretni konačni stvarni istinski vlastiti zajednički
  pojedini određeni odgovarajući postojeći lijepi ružni sretni tužni živi mrtvi dovoljni
  trodnevni dvodnevni jednodnevni petogodišnji dvogodišnji godišnji mjesečni tjedni dnevni dubok duboki široki
  brzi spori rani kasni čest česti rijetki običan obični opći lijevi desni gornji donji unutarnji vanjski
  odan odani najodaniji svjestan svjesni potpun potpuni strašni
  mnogobrojni izrazit izraziti značajan značajni uspješan uspješni neuspješan zanimljiv zanimljivi hitan hitni
  ranji raniji kasniji najraniji prisutan prisutni dostupan dostupni vidljiv vidljivi moderan moderni`);

/** Nouns of time, quantity, place, manner and speech, which head phrases without being terms. */
export const EVERYDAY_NOUNS: ReadonlySet<string> = words(`
  dan sat minuta sekunda tjedan mjesec godina stoljeće vrijeme trenutak jutro večer noć podne kraj početak
  sredina rok datum put puta prilika slučaj način stvar pitanje odgovor problem razlog uzrok posljedica rezultat
  dio polovica trećina četvrtina većina manjina broj količina iznos posto postotak par niz skup red vrsta tip
  strana mjesto prostor položaj smjer točka razina područje okolica blizina sredstvo čovjek ljudi osoba žena muškarac
  muž majka otac sin kći brat sestra dijete djeca roditelj prijatelj gospodin gospođa ime prezime život smrt
  riječ rečenica tekst priča vijest poruka informacija podatak izjava mišljenje stav ideja misao cilj svrha plan
  pomoć podrška briga strah nada želja volja snaga moć sloboda ruka glava noga oko srce tijelo glas lice
  kuća soba vrata ulica grad selo zemlja svijet država ostatak tisuća milijun milijarda stotina desetak
  euro kuna dolar metar kilometar kilogram tona ponedjeljak utorak srijeda četvrtak petak subota nedjelja
  siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac
  rad posao novac cijena proces postupak stanje situacija uvjet mogućnost potreba uloga pravilo primjer
  slika broj član skupina grupa društvo program projekt sustav razvoj odnos veza utjecaj promjena događaj
  odluka ponuda zahtjev prijedlog izvor mjera korak uspjeh poraz pobjeda gubitak borba potraga otvorenje
  jučer danas sutra zora kolega publika učenik učitelj mladić djevojka procjena zauzimanje razmještanje
  knjiga film škola voda zrak sunce more nebo vlast mjesec doba dob skup prijava adresa naslov
  dvadeseti trećina istina laž šansa trud energija pozornost pažnja naziv pojam oblik svijest smisao`);

/** Verbs and little words that look like nouns or adjectives in a sentence, in these very forms. */
export const STOP_FORMS: ReadonlySet<string> = words(`
  i ili a ali no nego već te pa ni niti da kako što koji koja koje kojeg kojega kojem kojemu kojim kojima kojih koju
  kojoj koje tko čiji čija čije gdje kad kada dok jer ako iako premda budući zato stoga zatim onda tada sada sad ovdje
  tu tamo ondje ovaj ova ovo ove ovi ovog ovoga ovom ovome ovih ovim ovu ovoj taj ta to te ti tog toga tom tome tih
  tim tu toj onaj ona ono one oni onog onoga onom onih onim onu onoj on njega njemu njim njime nje njoj nju njom ih
  im ga mu ju joj mi vi nas nama vas vama me mene meni mnom te tebe tebi tobom se sebe sebi sobom svoj svoja svoje
  svog svoga svojeg svojega svom svome svojem svojim svojima svojih svoju svojoj svojom svoji moj moja moje tvoj
  tvoja tvoje njegov njegova njegovo njegove njegovi njegovog njegovih njegovim njegovu njezin njezina njen njena
  njihov njihova njihovo njihove njihovi njihovih njihovim njihovu naš naša naše naši vaš vaša vaše sav sva sve svi
  svega svemu svim svima svih svu svoj samo još tek čak baš upravo već skoro gotovo vrlo jako previše više manje
  najviše malo mnogo puno dosta oko ima nema nisu nije nisam jesu jest biti bio bila bilo bili bile bi bih bismo
  biste budu bude sam si je smo ste su ću ćeš će ćemo ćete neće nećemo hoće hoćemo može mogu možete možeš možda mogli mogla
  moglo mogao mora moraju morao treba trebaju trebalo trebala želi žele htio htjeli znači kaže kažu kazao kazala
  rekao rekla naime dakle međutim ipak također isto tako takav takva takvo takve takvi takvih takvim takvu nekoliko
  neki neka neko neke nekih nekim neku svaki svaka svako svake svakog svaku svakom nitko ništa nešto netko sam sama
  samo sami same samim dva dvije dvoje tri četiri pet šest sedam osam devet deset sto dvojica dvojice trojica jedan
  jedna jedno jedni jednog jednoga jednom jednome jednoj jednu čl st br str dr mr prof sc tj itd npr itd tzv
  godine godinu godina sati posto istodobno jednom danas jučer sutra opet kasnije ranije prije poslije odmah
  dalje natrag zajedno potpuno masovno točno navodno vjerojatno možda zaista uopće nikako zapravo ukupno`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
