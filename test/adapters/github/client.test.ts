import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { UserError } from "#errors.ts";

test.each([
  { apiUrl: "https://api.github.com", graphqlUrl: "https://api.github.com/graphql" },
  { apiUrl: "https://api.github.com/", graphqlUrl: "https://api.github.com/graphql" },
  { apiUrl: "https://git.example.org/api/v3", graphqlUrl: "https://git.example.org/api/graphql" },
])("the GraphQL address of $apiUrl is $graphqlUrl", ({ apiUrl, graphqlUrl }) => {
  expect(createClient({ token: "any", apiUrl }).graphqlUrl).toBe(graphqlUrl);
});

test("a given GraphQL address is kept", () => {
  const graphqlUrl = "http://127.0.0.1:4000/graphql";
  const client = createClient({ token: "any", apiUrl: "http://127.0.0.1:4000/v3", graphqlUrl });
  expect(client.graphqlUrl).toBe(graphqlUrl);
});

test.each([
  "not a url",
  "ghe.example.com/api/v3",
  "localhost:4000",
  "ftp://ghe.example.com",
  "",
  "http://",
])("“%s” is no address of GitHub", (apiUrl) => {
  expect(() => createClient({ token: "any", apiUrl })).toThrow(
    new UserError({ code: "github-address-invalid", address: apiUrl }),
  );
});

test("a given GraphQL address is checked as well", () => {
  const graphqlUrl = "graphql";
  expect(() =>
    createClient({ token: "any", apiUrl: "https://api.github.com", graphqlUrl }),
  ).toThrow(new UserError({ code: "github-address-invalid", address: graphqlUrl }));
});
