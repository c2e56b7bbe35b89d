/**
 * Irregular verbs as past and participles; a general knowledge of the language. The library
 * compromise has them too, but takes half a second to load, half of the whole start.
 */
const TABLE = `
arise arose arisen|awake awoke awoken|be was were been am is are being|bear bore borne born|beat beat beaten
become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt burned|burst burst|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug
do did done does|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given
go went gone goes|grind ground|grow grew grown|hang hung hanged|have had has|hear heard|hide hid hidden|hit hit|hold held
hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant leaned|leap leapt leaped|learn learnt learned
leave left|lend lent|let let|lie lay lain|light lit lighted|lose lost|make made|mean meant|meet met|mislead misled
mistake mistook mistaken|misunderstand misunderstood|mow mowed mown|outdo outdid outdone|overcome overcame overcome
overdo overdid overdone|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set
sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelt smelled
sow sowed sown|speak spoke spoken|speed sped speeded|spell spelt spelled|spend spent|spill spilt spilled|spin spun
spit spat|split split|spoil spoilt spoiled|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|stink stank stunk|stride strode stridden|strike struck stricken|string strung|strive strove striven
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|write wrote written`;

/** Past and participles of an irregular verb by its infinitive: take → took, taken. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split(/[|\n]/)
    .filter(Boolean)
    .map((row) => row.split(" "))
    .map(([infinitive = "", ...forms]) => [infinitive, [...new Set(forms)]]),
);
