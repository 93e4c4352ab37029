/** The floor: the least that a page of this stack can be, to measure ours against. One small Next app, written out as text. */

/** Nothing but what every page of ours stands on: a document, the stylesheet's base, the font, two lines of text. */
const layout = `
import localFont from "next/font/local";
import "./globals.css";

export const metadata = { title: "Floor" };

const inter = localFont({
  src: "../../../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2",
  variable: "--font-inter",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: "Arial",
});

export default function Layout({ children }) {
  return (
    <html lang="en-US" className={inter.variable}>
      <body className="p-8 font-sans">{children}</body>
    </html>
  );
}
`;

const styles = `
@import "tailwindcss" source("./");

@theme inline {
  --font-sans: var(--font-inter), system-ui, sans-serif;
}
`;

const emptyPage = `
export default function Page() {
  return (
    <main>
      <h1 className="text-4xl">An empty page</h1>
      <p className="mt-4 text-lg">It has a heading, one paragraph and nothing that reacts.</p>
    </main>
  );
}
`;

const formPage = `
import { Form } from "./form";

export default function Page() {
  return (
    <main>
      <h1 className="text-4xl">A form</h1>
      <p className="mt-4 text-lg">It has one field, which react-hook-form keeps and zod checks.</p>
      <Form />
    </main>
  );
}
`;

const form = `
"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";

const schema = z.object({ name: z.string().min(1, "Type a name.") });

export function Form() {
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(schema), defaultValues: { name: "" } });
  return (
    <form className="mt-8" onSubmit={handleSubmit(() => {})}>
      <label htmlFor="name">Name</label> <input id="name" className="border" {...register("name")} />
      {formState.errors.name && <p>{formState.errors.name.message}</p>}
      <button className="border">Continue</button>
    </form>
  );
}
`;

const sealingPage = `
import { Sealing } from "./sealing";

export default function Page() {
  return <Sealing />;
}
`;

/** The cryptography alone, on a page that is empty otherwise: what it adds, and how long it takes. */
const sealing = `
"use client";

import { useEffect } from "react";
import { openBlob, sealBlob } from "@/lib/share/blob";
import { technicianKeys } from "@/lib/share/keys";

const randomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Milliseconds to derive the keys, seal this document, and open it again. */
function sealAndOpen(document) {
  const place = { kind: "plan", id: randomBytes(16), revision: 1, epoch: 1 };
  const start = performance.now();
  const { planKey } = technicianKeys(place.id, randomBytes(32));
  const sealed = sealBlob(document, place, planKey, randomBytes);
  if (!sealed.ok || !openBlob(sealed.blob, place, planKey).ok) throw new Error("It did not open.");
  return performance.now() - start;
}

export function Sealing() {
  useEffect(() => {
    window.sealAndOpen = sealAndOpen;
  }, []);
  return <main>Sealing</main>;
}
`;

/** As the app's own settings, as far as they have to do with what is sent. */
const settings = `
export default {
  output: "export",
  reactStrictMode: true,
  devIndicators: false,
  agentRules: false,
  turbopack: { root: new URL("../../", import.meta.url).pathname },
};
`;

/** The files of the floor app by their names. */
export const floorFiles: Readonly<Record<string, string>> = {
  "app/layout.jsx": layout,
  "app/globals.css": styles,
  "app/page.jsx": emptyPage,
  // The server shows it to a request that can't be understood.
  "app/refused/page.jsx": emptyPage,
  "app/form/page.jsx": formPage,
  "app/form/form.jsx": form,
  "app/sealing/page.jsx": sealingPage,
  "app/sealing/sealing.jsx": sealing,
  "next.config.mjs": settings,
  "postcss.config.mjs": `export default { plugins: { "@tailwindcss/postcss": {} } };\n`,
  "jsconfig.json": `${JSON.stringify({ compilerOptions: { paths: { "@/*": ["../../*"] } } })}\n`,
  "package.json": `${JSON.stringify({ private: true, type: "module" })}\n`,
};
