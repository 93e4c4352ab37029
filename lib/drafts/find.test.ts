import { describe, expect, it } from "vitest";
import { foundBy } from "./find";

const clinic = {
  version: 1,
  office: {
    name: "Clínica Example Niño",
    contactName: "Zoë Sample",
    contactEmail: "hidden@clinic.example",
    technicianName: "Søren Sample",
    technicianCompany: "Łódź Example Networks",
  },
} as const;

describe("finding an office", () => {
  it.each([
    "",
    "  ",
    "clinica",
    "NIÑO",
    "nino example",
    "zoe",
    "soren",
    "lodz networks",
    "zoe clínica",
    "cli\u0301nica",
  ])("finds it by “%s”", (query) => {
    expect(foundBy(query)(clinic)).toBe(true);
  });

  it.each(["harbor", "clinica harbor", "hidden", "nino2"])("does not find it by “%s”", (query) => {
    expect(foundBy(query)(clinic)).toBe(false);
  });

  it("takes whatever was typed for a name", () => {
    expect(foundBy("x")({ version: 1 })).toBe(false);
    expect(foundBy("o'hara")({ version: 1, office: { name: "O’Hara Example" } })).toBe(true);
  });
});
