/** Above an office’s sheet: for whom it is, and what to do with it. */
export function SheetIntro() {
  return (
    <p className="max-w-[44rem] text-ink-soft text-lg print:hidden">
      This is the sheet for your technician. It says what to open in your router, what to keep closed, and why. Read it
      through, then share it as a link and follow what gets done, or print it or download it as a PDF file.
    </p>
  );
}
