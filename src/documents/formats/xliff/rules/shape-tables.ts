import { type ShapeRow, type Shapes, shapesOf } from "./shapes.ts";

const INLINE = "(cp|ph|pc|sc|ec|mrk|sm|em)* #";
const HINTS = "canCopy:yesNo canDelete:yesNo canReorder:firstNo copyOf:id subType:own type:code *";
const ALONE = `${HINTS} dataRef:id disp equiv subFlows:ids`;
const TRANSLATE = "canResegment:yesNo translate:yesNo srcDir:dir trgDir:dir xml:space:space *";

/** The elements of XLIFF 2.0 and 2.1 and of their modules, after the schemas of OASIS. */
const ROWS_2: readonly ShapeRow[] = [
  ["xliff", "version! srcLang!:language trgLang:language xml:space:space *", "file+"],
  ["file", `id!:id original ${TRANSLATE}`, "skeleton? ** notes? (unit|group)+"],
  ["skeleton", "href", "** #"],
  ["group", `id!:id name type:own ${TRANSLATE}`, "** notes? (unit|group)*"],
  ["unit", `id!:id name type:own ${TRANSLATE}`, "** notes? originalData? (segment|ignorable)+"],
  ["segment", "id:id canResegment:yesNo state:state2 subState:own", "source target?"],
  ["ignorable", "id:id", "source target?"],
  ["notes", "", "note+"],
  ["note", "id:id appliesTo:side category priority:priority *", "#"],
  ["originalData", "", "data+"],
  ["data", "id!:id dir:dir xml:space:space", "cp* #"],
  ["source", "xml:lang:language xml:space:space", INLINE],
  ["target", "xml:lang:language xml:space:space order:positive", INLINE],
  ["cp", "hex!:hex", ""],
  ["ph", `id!:id ${ALONE}`, ""],
  [
    "pc",
    `id!:id ${HINTS} canOverlap:yesNo dispStart dispEnd equivStart equivEnd dataRefStart:id dataRefEnd:id subFlowsStart:ids subFlowsEnd:ids dir:dir`,
    INLINE,
  ],
  ["sc", `id!:id ${ALONE} canOverlap:yesNo dir:dir isolated:yesNo`, ""],
  ["ec", `id:id startRef:id ${ALONE} canOverlap:yesNo dir:dir isolated:yesNo`, ""],
  ["mrk", "id!:id translate:yesNo type:annotation ref value *", INLINE],
  ["sm", "id!:id translate:yesNo type:annotation ref value *", ""],
  ["em", "startRef!:id", ""],
  ["mtc:matches", "", "mtc:match+"],
  [
    "mtc:match",
    "id:id matchQuality:percent matchSuitability:percent similarity:percent origin ref! reference:yesNo subType:own type:match *",
    "mda:metadata? originalData? source target **",
  ],
  ["gls:glossary", "", "gls:glossEntry+"],
  ["gls:glossEntry", "id:id ref *", "gls:term gls:translation* gls:definition? **"],
  ["gls:term", "source *", "#"],
  ["gls:translation", "id:id ref source *", "#"],
  ["gls:definition", "source *", "#"],
  ["mda:metadata", "id:id", "mda:metaGroup+"],
  ["mda:metaGroup", "id:id category appliesTo:group", "(mda:metaGroup|mda:meta)+"],
  ["mda:meta", "type!", "#"],
  ["res:resourceData", "", "res:resourceItemRef* res:resourceItem*"],
  ["res:resourceItemRef", "id:id ref!:id *", ""],
  ["res:resourceItem", "id:id mimeType context:yesNo *", "res:source? res:target? res:reference*"],
  ["res:source", "href xml:lang:language *", "** #"],
  ["res:target", "href xml:lang:language *", "** #"],
  ["res:reference", "href! xml:lang:language *", ""],
  ["slr:profiles", "generalProfile storageProfile", "slr:normalization? **"],
  ["slr:normalization", "general:normal storage:normal", ""],
  ["slr:data", "profile! *", "** #"],
  ["val:validation", "*", "val:rule+"],
  [
    "val:rule",
    "isPresent occurs:positive isNotPresent startsWith endsWith existsInSource:yesNo caseSensitive:yesNo normalization:normal disabled:yesNo *",
    "",
  ],
];

const TEXT_1 = "(g|x|bx|ex|bpt|ept|ph|it|mrk)* #";
const CODE_1 = "id! xid equiv-text ts crc *";
const UNIT_1 =
  "id! approved:yesNo translate:yesNo reformat:reformat xml:space:space datatype phase-name restype resname extradata extype help-id menu menu-option menu-name coord font css-style style exstyle size-unit maxwidth minwidth maxheight minheight maxbytes minbytes charclass ts *";

/** The elements of XLIFF 1.2, after its transitional schema, which is what tools write. */
const ROWS_1: readonly ShapeRow[] = [
  ["xliff", "version! xml:lang:language *", "** (file)+ **"],
  [
    "file",
    "original! source-language!:language datatype! tool-id date xml:space:space category target-language:language product-name product-version build-num tool ts *",
    "header? body",
  ],
  ["body", "", "(group|trans-unit|bin-unit)*"],
  ["header", "", "skl? phase-group? (glossary|reference|count-group|prop-group|note|tool)* **"],
  ["phase-group", "", "phase+"],
  [
    "phase",
    "phase-name! process-name! company-name tool-id tool date job-id contact-name contact-email contact-phone",
    "note*",
  ],
  ["tool", "tool-id! tool-name! tool-version tool-company *", "** #"],
  ["note", "xml:lang:language priority:priority from annotates", "#"],
  [
    "trans-unit",
    UNIT_1,
    "source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* **",
  ],
  ["source", "xml:lang:language xml:space:space ts *", TEXT_1],
  ["seg-source", "xml:lang:language xml:space:space ts *", TEXT_1],
  [
    "target",
    "state:state1 state-qualifier:qualifier phase-name xml:lang:language xml:space:space resname coord font css-style style exstyle equiv-trans:yesNo ts *",
    TEXT_1,
  ],
  ["g", `ctype clone:yesNo ${CODE_1}`, TEXT_1],
  ["x", `ctype clone:yesNo ${CODE_1}`, ""],
  ["bx", `rid:id ctype clone:yesNo ${CODE_1}`, ""],
  ["ex", `rid:id ${CODE_1}`, ""],
  ["ph", `ctype assoc ${CODE_1}`, "sub* #"],
  ["bpt", `rid:id ctype ${CODE_1}`, "sub* #"],
  ["ept", `rid:id ${CODE_1}`, "sub* #"],
  ["it", `pos!:openClose rid:id ctype ${CODE_1}`, "sub* #"],
  ["sub", "datatype ctype xid", TEXT_1],
  ["mrk", "mtype! mid:id comment ts *", TEXT_1],
];

/** XLIFF 2.0 and 2.1 with their modules. */
export const SHAPES_2: Shapes = shapesOf(ROWS_2);
/** XLIFF 1.2. */
export const SHAPES_1: Shapes = shapesOf(ROWS_1);
