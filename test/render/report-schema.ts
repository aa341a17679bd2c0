import { Ajv } from "ajv";
import reportSchema from "../../schemas/report.schema.json" with { type: "json" };

const isReport = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(reportSchema);

/** What schemas/report.schema.json has against a document. */
export function reportErrors(json: string): readonly string[] {
  return isReport(JSON.parse(json))
    ? []
    : (isReport.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
