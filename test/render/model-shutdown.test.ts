import { expect, test } from "vitest";
import { renderFooter } from "#render/footer.ts";
import { renderModelShutdown } from "#render/model-shutdown.ts";
import { renderTerminal } from "#render/terminal.ts";
import { report } from "./make.ts";

const modelShutdown = { model: "gpt-4o", date: "2027-01-14" };

const sentences = {
  en: "The endpoint gives 2027-01-14 as the day on which gpt-4o is shut down. Set model to another one",
  "zh-CN": "模型服务公布的 gpt-4o 停用日期是 2027-01-14。请用 model 改选别的模型",
} as const;

test.each(["en", "zh-CN"] as const)(
  "footer and terminal say in %s when the model ends",
  (language) => {
    const { usage } = report();
    const ending = report({ usage: { ...usage, modelShutdown } });

    expect(renderModelShutdown(modelShutdown, language)).toBe(sentences[language]);
    const terminal = renderTerminal(ending, { colour: false, language });
    expect(terminal).toContain(`${sentences[language]}${language === "en" ? "." : "。"}\n`);
    expect(renderFooter(ending, language).replaceAll("\\", "")).toContain(sentences[language]);
  },
);

test("a report on a model that goes on says nothing of its end", () => {
  expect(renderFooter(report(), "en") + renderTerminal(report(), { colour: false })).not.toMatch(
    /shut down|停用/,
  );
});

test("the name of a model is one line, and no command to the runner", () => {
  const model = "::error::x\n::warning::y";

  expect(renderModelShutdown({ ...modelShutdown, model }, "en")).not.toMatch(/^::|\n/m);
});
