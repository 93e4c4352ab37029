"use client";

import { downloadText } from "@/components/offices/download";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Exported } from "@/lib/devices/export";

type ConfigFilesProps = { files: Exported["files"]; say: (words: string) => void };

/** Each file whole, to be copied or taken along. */
export function ConfigFiles({ files, say }: ConfigFilesProps) {
  return (
    <section aria-labelledby="device-files">
      <h4 id="device-files" className="font-semibold text-lg">
        {files.length === 1 ? "The configuration" : "The configurations"}
      </h4>
      {files.map(({ name, text }) => (
        <div key={name} className="mt-2">
          <div className="flex flex-wrap items-center gap-2">
            <p className="min-w-0 basis-full font-mono text-sm sm:flex-1 sm:basis-0" translate="no">
              {name}
            </p>
            <CopyButton text={text} what={name} size="md" />
            <Button
              icon="download"
              onClick={() => {
                downloadText(name, text, "text/plain");
                say(`${name} is downloaded.`);
              }}
            >
              <span>
                Download<VisuallyHidden> {name}</VisuallyHidden>
              </span>
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keyboard, too. */}
          <section aria-label={name} tabIndex={0} className={box}>
            <pre translate="no" className="wrap-anywhere whitespace-pre-wrap p-3 font-mono text-sm">
              {text}
            </pre>
          </section>
        </div>
      ))}
    </section>
  );
}

const box = "mt-2 max-h-[60vh] overflow-auto overscroll-x-contain rounded-md border border-line-strong bg-sunken";
