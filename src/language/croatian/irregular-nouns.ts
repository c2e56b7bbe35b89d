/*
 * Nouns that no rule makes, an entry a line:
 *   headword gender: nominative genitive dative accusative vocative locative instrumental; the same in the plural
 * A slash parts alternatives; «-» is a place that is not used. Where only the stem is irregular, see STEMS.
 * Source: Croatian grammars (Barić et al.; Silić and Pranjković) and general knowledge of the language.
 */
import type { Gender, InflectedForm, Inflection, Paradigm, SoundChange } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { HARD, IN_CLUSTER } from "./masculine-tables.ts";
import { HARD as NEUTER } from "./neuter.ts";
import { nounParadigm } from "./noun-paradigm.ts";
import { decline, gather, type Placed, type Stem, type Stems, stem } from "./stems.ts";

const ENTRIES = `
čovjek m: čovjek čovjeka čovjeku čovjeka čovječe čovjeku čovjekom; ljudi ljudi ljudima ljude ljudi ljudima ljudima
dijete n: dijete djeteta djetetu dijete dijete djetetu djetetom; djeca djece djeci djecu djeco djeci djecom
brat m: brat brata bratu brata brate bratu bratom; braća braće braći braću braćo braći braćom
gospodin m: gospodin gospodina gospodinu gospodina gospodine gospodinu gospodinom; gospoda gospode gospodi gospodu gospodo gospodi gospodom
Turčin m: Turčin Turčina Turčinu Turčina Turčine Turčinu Turčinom; Turci Turaka Turcima Turke Turci Turcima Turcima
mati f: mati matere materi mater mati materi materom/materju; matere matera materama matere matere materama materama
kći f: kći kćeri kćeri kćer kćeri kćeri kćeri/kćerju; kćeri kćeri kćerima kćeri kćeri kćerima kćerima
pas m: pas psa psu psa psu/pse psu psom; psi pasa psima pse psi psima psima
dan m: dan dana danu dan dane danu danom; dani dana danima dane dani danima danima
uho n: uho uha uhu uho uho uhu uhom; uši ušiju ušima uši uši ušima ušima
srce n: srce srca srcu srce srce srcu srcem; srca srca/srdaca srcima srca srca srcima srcima
oko n: oko oka oku oko oko oku okom; oči očiju očima oči oči očima očima
ruka f: ruka ruke ruci ruku ruko ruci rukom; ruke ruku rukama ruke ruke rukama rukama
noga f: noga noge nozi nogu nogo nozi nogom; noge nogu/noga nogama noge noge nogama nogama
sluga m: sluga sluge sluzi/slugi slugu slugo sluzi/slugi slugom; sluge slugu/sluga slugama sluge sluge slugama slugama
jaje n: jaje jajeta/jaja jajetu/jaju jaje jaje jajetu/jaju jajetom/jajem; jaja jaja jajima jaja jaja jajima jajima
otac m: otac oca ocu oca oče ocu ocem; očevi/oci očeva/otaca očevima/ocima očeve/oce očevi/oci očevima/ocima očevima/ocima
mjesec m: mjesec mjeseca mjesecu mjesec/mjeseca mjeseče mjesecu mjesecom/mjesecem; mjeseci mjeseci/mjeseca mjesecima mjesece mjeseci mjesecima mjesecima
knez m: knez kneza knezu kneza kneže knezu knezom; knezovi/kneževi knezova/kneževa knezovima/kneževima knezove/kneževe knezovi/kneževi knezovima/kneževima knezovima/kneževima
vitez m: vitez viteza vitezu viteza viteže vitezu vitezom/vitezem; vitezovi vitezova vitezovima vitezove vitezovi vitezovima vitezovima
car m: car cara caru cara care caru carem/carom; carevi careva carevima careve carevi carevima carevima
mozak m: mozak mozga mozgu mozak mozgu mozgu mozgom; mozgovi mozgova mozgovima mozgove mozgovi mozgovima mozgovima
gost m: gost gosta gostu gosta goste gostu gostom; gosti gostiju/gosti gostima goste gosti gostima gostima
prst m: prst prsta prstu prst prste prstu prstom; prsti prstiju/prsti prstima prste prsti prstima prstima
nokat m: nokat nokta noktu nokat nokte noktu noktom; nokti noktiju/nokata noktima nokte nokti noktima noktima
sat m: sat sata satu sat sate satu satom; sati/satovi sati/satova satima/satovima sate/satove sati/satovi satima/satovima satima/satovima
put m: put puta putu put pute/putu putu putem/putom; putovi/putevi putova/puteva/puta putovima/putevima putove/puteve putovi/putevi putovima/putevima putovima/putevima
mrav m: mrav mrava mravu mrava mrave mravu mravom; mravi mrava/mravi mravima mrave mravi mravima mravima
veče n: veče večeri večeri veče - večeri večeri; večeri večeri večerima večeri - večerima večerima
doba n: doba doba dobu doba doba dobu dobom; doba doba dobima doba doba dobima dobima
pleća n: - - - - - - -; pleća pleća/pleći plećima pleća pleća plećima plećima
prsa n: - - - - - - -; prsa prsa/prsiju prsima prsa prsa prsima prsima
prsi f: - - - - - - -; prsi prsiju/prsi prsima prsi prsi prsima prsima
grudi f: - - - - - - -; grudi grudi/grudiju grudima grudi grudi grudima grudima
ljudi m: - - - - - - -; ljudi ljudi ljudima ljude ljudi ljudima ljudima
djeca n: - - - - - - -; djeca djece djeci djecu djeco djeci djecom
braća m: - - - - - - -; braća braće braći braću braćo braći braćom
gospoda m: - - - - - - -; gospoda gospode gospodi gospodu gospodo gospodi gospodom
euro m: euro eura euru euro/eura euro euru eurom; euri/eura eura eurima eure euri eurima eurima
misao f: misao misli misli misao misli misli mišlju/misli; misli misli mislima misli misli mislima mislima
zamisao f: zamisao zamisli zamisli zamisao zamisli zamisli zamišlju/zamisli; zamisli zamisli zamislima zamisli zamisli zamislima zamislima
pomisao f: pomisao pomisli pomisli pomisao pomisli pomisli pomišlju/pomisli; pomisli pomisli pomislima pomisli pomisli pomislima pomislima
so f: so soli soli so soli soli solju/soli; soli soli solima soli soli solima solima
kćer f: kćer kćeri kćeri kćer kćeri kćeri kćeri/kćerju; kćeri kćeri kćerima kćeri kćeri kćerima kćerima
`;

/**
 * Nouns that only have other stems: headword, gender, stem of the singular, of the plural, and of the
 * genitive plural; their endings are regular: dio → dijel-, dijelov-.
 */
const STEMS = `
dio m dijel dijelov
udio m udjel udjel
predio m predjel predjel
razdio m razdjel razdjel
posao m posl poslov
ugao m ugl uglov
kotao m kotl kotlov
pijetao m pijetl pijetlov
orao m orl orlov
čavao m čavl čavl čaval/čavl
kabao m kabl kabl
đavao m đavl đavl đaval
smisao m smisl smisl/smislov smisal/smislov
besmisao m besmisl besmisl/besmislov besmisal/besmislov
uzao m uzl uzlov
pepeo m pepel pepel
anđeo m anđel anđel
arhanđeo m arhanđel arhanđel
vo m vol volov
san m sn snov
svijet m svijet svjetov
cvijet m cvijet cvjetov
snijeg m snijeg snjegov/snijegov
vijek m vijek vjekov/vijekov
brijeg m brijeg bregov/brjegov
lijes m lijes lijesov/ljesov
slijed m slijed sljedov/slijedov
mijeh m mijeh mjehov
grijeh m grijeh grijeh/grjehov/grijehov
drvo n drv/drvet drv/drvet
zlo n zl zl zal/zl
tlo n tl tl tal/tl
čudo n čud čud/čudes
nebo n neb nebes
tijelo n tijel tijel/tjeles
uže n užet užet
dugme n dugmet dugmet
podne n podnev podnev
poslijepodne n poslijepodnev poslijepodnev
popodne n popodnev popodnev
pakao m pakl pakl pakal
tele n telet telet
pile n pilet pilet
janje n janjet janjet
prase n praset praset
kljuse n kljuset kljuset
june n junet junet
jare n jaret jaret
`;

/** The paradigms of an irregular noun, a capital kept: otac, Otac, čovjek, dio, vrijeme. */
export function irregularNouns(word: string): readonly Paradigm[] {
  const exact = TABLE.get(word);
  if (exact !== undefined) return [exact];
  const known = TABLE.get(word.toLowerCase());
  if (known !== undefined) return isCapitalised(word) ? [capitalise(known)] : [];
  const [, prefix = "", rest = ""] = COMPOUND.exec(word) ?? [];
  const simple = TABLE.get(rest);
  return simple === undefined ? [] : [compound(prefix, simple)];
}

/** praotac, nadčovjek, polubrat, protutijelo: as the word behind the prefix, if that is no short one. */
const COMPOUND = /^(pra|nad|pod|polu|su|ne|protu|anti)(.{4,})$/;

function compound(prefix: string, { lemma, gender, forms }: Paradigm): Paradigm {
  const prefixed = forms.map((each) => ({ ...each, form: prefix + each.form }));
  return irregular(prefix + lemma, gender ?? "m", prefixed);
}

/** The irregular nouns that have such a form: djeca → dijete, Turci → Turčin, ljudi → čovjek. */
export function irregularHeadwords(form: string): readonly string[] {
  return HEADWORDS.get(form) ?? [];
}

const CASES = ["nom", "gen", "dat", "acc", "voc", "loc", "ins"] as const;

function lines(text: string): readonly string[] {
  return text.trim().split("\n");
}

function readEntry(line: string): Paradigm {
  const [head = "", cells = ""] = line.split(": ");
  const [lemma = "", name] = head.split(" ");
  const gender = readGender(name, line);
  const places = cells.split("; ").flatMap((row, index) => {
    const number = NUMBERS[index] ?? "sg";
    const collective = number === "pl" && row.endsWith("om");
    return row.split(" ").flatMap((cell, at) => {
      const inflection: Inflection = { case: CASES[at] ?? "nom", number, gender };
      const agreeing: Inflection = { ...inflection, number: "sg", gender: "f" };
      const inflections = collective ? [inflection, agreeing] : [inflection];
      return cell.split("/").flatMap((form) => place(lemma, form, inflections));
    });
  });
  return irregular(lemma, gender, gather(places));
}

const NUMBERS = ["sg", "pl"] as const;

/** djeca, braća, gospoda also count as feminines of the singular, as which adjectives agree: islamske djece. */
function place(lemma: string, form: string, inflections: readonly Inflection[]): readonly Placed[] {
  if (form === "-") return [];
  return [{ form, inflections, changes: form[0] === lemma[0] ? [] : ["suppletion"] }];
}

function readStems(line: string): Paradigm {
  const [lemma = "", name, sg = "", pl = "", genPl = pl] = line.split(" ");
  const gender = readGender(name, line);
  const stems: Stems = {
    word: lemma,
    sg: readStem(lemma, sg),
    pl: readStem(lemma, pl),
    genPl: readStem(lemma, genPl),
  };
  const table = gender === "n" ? NEUTER : ADDRESSED.test(lemma) ? HARD : IN_CLUSTER;
  return irregular(lemma, gender, decline(stems, table));
}

/** Those that may be addressed: orle! Dijele! would only be taken for a verb. */
const ADDRESSED = /^(?:svijet|orao|anđeo|arhanđeo|đavao|pijetao|vo)$/;

function readStem(lemma: string, alternatives: string): readonly Stem[] {
  return alternatives.split("/").map((text) => stem(text, ...changesOf(lemma, text)));
}

function changesOf(lemma: string, text: string): readonly SoundChange[] {
  if (/[^l]o$/.test(lemma) && /l$/.test(text)) return ["lToO"];
  if (/lov$/.test(text) && /o$/.test(lemma)) return ["lToO", "longPlural"];
  if (/ov$/.test(text)) return ["longPlural"];
  if (/[ne]t$|es$/.test(text) && /[oe]$/.test(lemma)) return ["stemExtension"];
  if (/[^aeiou]lo$/.test(lemma) && /al$/.test(text)) return ["fleetingA"];
  return /a[^aeiou]$/.test(lemma) && !/a[^aeiou]$/.test(text) ? ["fleetingA"] : [];
}

function readGender(name: string | undefined, line: string): Gender {
  if (name === "m" || name === "f" || name === "n") return name;
  throw new RangeError(`Not a gender in the irregular noun: ${line}`);
}

function irregular(lemma: string, gender: Gender, forms: readonly InflectedForm[]): Paradigm {
  return { ...nounParadigm({ lemma, gender, model: lemma, forms }), origin: "irregular" };
}

function capitalise(paradigm: Paradigm): Paradigm {
  const up = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const forms = paradigm.forms.map((each) => ({ ...each, form: up(each.form) }));
  return irregular(up(paradigm.lemma), paradigm.gender ?? "m", forms);
}

/** Read last, since it needs all that stands above. */
const TABLE: ReadonlyMap<string, Paradigm> = new Map(
  [...lines(ENTRIES).map(readEntry), ...lines(STEMS).map(readStems)].map((each) => [
    each.lemma,
    each,
  ]),
);

const HEADWORDS: ReadonlyMap<string, readonly string[]> = headwordsByForm();

function headwordsByForm(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { lemma, forms } of TABLE.values()) {
    for (const { form } of forms) found.set(form, [...(found.get(form) ?? []), lemma]);
  }
  return found;
}
