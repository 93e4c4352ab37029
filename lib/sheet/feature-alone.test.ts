/** Each feature's sentences, without any other's between them: to be read beside the articles when a golden file changes. */
import { describe, expect, test } from "vitest";
import { featuresAlone } from "./fixtures/feature-alone.testing";
import { sheetOf } from "./fixtures/offices.testing";
import { sheetText } from "./text";

describe("the sheet of an office that uses one thing alone", () => {
  test.each(featuresAlone)("$name", async ({ name, answers }) => {
    const { sheet, grounds } = sheetOf(answers);
    await expect(sheetText(sheet, grounds)).toMatchFileSnapshot(`./golden/alone/${name}.txt`);
  });
});
