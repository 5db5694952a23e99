// Prints what it reads of the site at the address that follows the name of the program.
import createClient from "openapi-fetch";
import type { paths } from "./api.js";

declare const process: { argv: string[] };

const site = createClient<paths>({ baseUrl: process.argv[2] ?? "" });

const indicator = await site.GET("/indicators/{id}.json", {
  params: { path: { id: "elderly-care-beds" } },
});
if (indicator.data) {
  const { name, target, observations, progress } = indicator.data;
  const reached: number | null = progress.actual;
  const status: "no-data" | "achieved" | "on-track" | "behind" | "off-track" | "not-assessed" =
    progress.status;
  console.log(name, target.year, (target.value ?? 0) + 1, status, reached);
  for (const { year, kind, value } of observations) {
    if (kind !== "target") {
      console.log(year.toFixed(0), kind, value);
    }
  }
}

const promise = await site.GET("/commitments/{id}.json", {
  params: { path: { id: "village-mutual-help-points" } },
});
if (promise.data) {
  const { subject, value, unit, state, quotes } = promise.data;
  console.log(subject, value, unit?.length, state.toUpperCase(), quotes[0]?.place);
}

const services = await site.GET("/datasets/services.json");
console.log(services.data?.length, services.data?.[0]?.name_en);
