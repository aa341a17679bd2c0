/** The forms in which a secret may come back from an endpoint, the longest first; none of one too short to be told from a word. */
export function listSecretForms(secret: string): readonly string[] {
  if (secret.length < shortestSecret) return [];
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    ...shifts.map((shift) => encodeBase64(bytes, shift)),
  ];
  const urlForms = forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([...forms, ...urlForms])].toSorted((a, b) => b.length - a.length);
}

/** Takes a secret out of a text, in whatever form it stands there. */
export function redact(text: string, secret: string): string {
  return listSecretForms(secret).reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

const shortestSecret = 8;
const shifts = [0, 1, 2] as const;

/** Base64 of the secret inside a longer text: only the characters that nothing but the secret decides. */
function encodeBase64(bytes: Uint8Array, shift: (typeof shifts)[number]): string {
  const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  const start = shift === 0 ? 0 : shift + 1;
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return shifted.slice(start, end);
}
