import type { Step } from "@/lib/steps/question";
import { stepOfParts } from "@/lib/steps/step-of-parts";

export const office: Step = stepOfParts({
  id: "office",
  title: "Office",
  lead: "A few names, so that the sheet says whose network it is and whom to call.",
  parts: [
    {
      kind: "columns",
      questions: [
        {
          kind: "text",
          path: "office.name",
          label: "What is your office called?",
          name: "Office",
          autoComplete: "organization",
        },
        {
          kind: "text",
          path: "office.contactName",
          label: "Who in the office should the technician talk to?",
          name: "Contact",
          autoComplete: "name",
        },
        {
          kind: "text",
          path: "office.contactPhone",
          label: "What is the best phone number for that person?",
          name: "Contact’s phone",
          autoComplete: "tel",
          inputMode: "tel",
        },
        {
          kind: "text",
          path: "office.contactEmail",
          label: "What is that person’s email address?",
          name: "Contact’s email",
          autoComplete: "email",
          inputMode: "email",
        },
      ],
    },
    {
      kind: "columns",
      title: "Your technician, if you know yet",
      questions: [
        {
          kind: "text",
          path: "office.technicianName",
          label: "Who will set up the network for you?",
          name: "Technician",
          autoComplete: "off",
          cites: ["F1", "F2", "F3", "F5", "F60"],
        },
        {
          kind: "text",
          path: "office.technicianCompany",
          label: "Which company does the technician work for?",
          name: "Technician’s company",
          autoComplete: "off",
        },
        {
          kind: "text",
          path: "office.technicianEmail",
          label: "What is the technician’s email address?",
          name: "Technician’s email",
          hint: "Nothing is sent to it by itself.",
          autoComplete: "off",
          inputMode: "email",
        },
      ],
    },
  ],
});
