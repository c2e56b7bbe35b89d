import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "masculine",
    `
      ISIL: ISIL-a ISIL-u ISIL-om ISIL-i ISIL-ovi ISIL-ova ISIL-ima ISIL-ovima ISIL-e ISIL-ove
      NATO: NATO-a NATO-u NATO-om NATO-i NATO-ovi NATO-ova NATO-ima NATO-ovima NATO-e NATO-ove
      EU: EU-a EU-u EU-om EU-i EU-ovi EU-ova EU-ima EU-ovima EU-e EU-ove
      HDZ: HDZ-a HDZ-u HDZ-om HDZ-i HDZ-ovi HDZ-ova HDZ-ima HDZ-ovima HDZ-e HDZ-ove
      DVD: DVD-a DVD-u DVD-om DVD-i DVD-ovi DVD-ova DVD-ima DVD-ovima DVD-e DVD-ove
      iSCSI: iSCSI-ja iSCSI-ju iSCSI-jem iSCSI-jom iSCSI-ji iSCSI-jima iSCSI-je
    `,
  ],
  [
    "feminine",
    `
      CIA: CIA-e CIA-i CIA-u CIA-om CIA-ama
      INA: INA-e INA-i INA-u INA-om INA-ama
      FIFA: FIFA-e FIFA-i FIFA-u FIFA-om FIFA-ama
    `,
  ],
  [
    "as words",
    `
      NATO as Marko: Nato Nata Natu Natom
      INA as žena: Ina Ine Ini Inu Ino Inom Inama
      UNICEF as izvor: Unicef Unicefa Unicefu Unicefom Unicefe Unicefi Unicefima
      FIFA as žena: Fifa Fife Fifi Fifu Fifo Fifom Fifama
    `,
  ],
])("Acronyms: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
