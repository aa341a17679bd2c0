/** What is sent to a model, and the JSON Schema its answer has to satisfy. */
export type Prompt = {
  readonly messages: readonly PromptMessage[];
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
};

/** One message of a conversation with a model. */
export type PromptMessage = {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
};
