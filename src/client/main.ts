import "./styles/client.css";
import { adding } from "./behaviours/adding.ts";
import { alignment } from "./behaviours/alignment.ts";
import { author } from "./behaviours/author.ts";
import { busy } from "./behaviours/busy.ts";
import { candidates } from "./behaviours/candidates.ts";
import { compare } from "./behaviours/compare.ts";
import { conceptForm } from "./behaviours/concept-form.ts";
import { conceptForms } from "./behaviours/concept-forms.ts";
import { conceptUses } from "./behaviours/concept-uses.ts";
import { drop } from "./behaviours/drop.ts";
import { exceptions } from "./behaviours/exceptions.ts";
import { glossary } from "./behaviours/glossary.ts";
import { glossarySearch } from "./behaviours/glossary-search.ts";
import { glossaryTable } from "./behaviours/glossary-table.ts";
import { impact } from "./behaviours/impact.ts";
import { impactPreview } from "./behaviours/impact-preview.ts";
import { keys } from "./behaviours/keys.tsx";
import { print } from "./behaviours/print.ts";
import { refresh } from "./behaviours/refresh.ts";
import { submit } from "./behaviours/submit.ts";
import { takeTheirs } from "./behaviours/take-theirs.ts";
import { theme } from "./behaviours/theme.ts";
import { tickRows } from "./behaviours/tick-rows.ts";
import { tour } from "./behaviours/tour.ts";
import { tryOut } from "./behaviours/try-out.ts";

attach("adding", adding);
attach("alignment", alignment);
attach("author", author);
attach("busy", busy);
attach("candidates", candidates);
attach("compare", compare);
attach("concept-form", conceptForm);
attach("concept-forms", conceptForms);
attach("concept-uses", conceptUses);
attach("drop", drop);
attach("exceptions", exceptions);
attach("glossary", glossary);
attach("glossary-search", glossarySearch);
attach("glossary-table", glossaryTable);
attach("impact", impact);
attach("impact-preview", impactPreview);
attach("keys", keys);
attach("print", print);
attach("refresh", refresh);
attach("submit", submit);
attach("take-theirs", takeTheirs);
attach("theme", theme);
attach("tick-rows", tickRows);
attach("tour", tour);
attach("try-out", tryOut);

/** Elements ask for a behaviour by its name: `data-behaviour="theme"`. */
function attach<E extends HTMLElement>(name: string, behaviour: (element: E) => void): void {
  for (const element of document.querySelectorAll<E>(`[data-behaviour="${name}"]`))
    behaviour(element);
}
