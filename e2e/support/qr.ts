import type { BrowserContext, Locator } from "@playwright/test";
import jsQr from "jsqr";

/** What a camera reads that looks at this part of the screen; undefined when it finds no code. */
export async function scanned(context: BrowserContext, target: Locator): Promise<string | undefined> {
  return scannedPicture(context, await target.screenshot());
}

/** Of a whole picture, as a PNG. A page of the browser takes it apart into pixels. */
export async function scannedPicture(context: BrowserContext, png: Buffer): Promise<string | undefined> {
  const page = await context.newPage();
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const data = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, pixels: [...data] };
  }, png.toString("base64"));
  await page.close();
  return jsQr(Uint8ClampedArray.from(pixels), width, height)?.data;
}
