import { createEmulator } from "emulate";
import { logins, organization, tokens } from "./accounts.ts";

/** Starts the emulator that the test server stands in front of, with its people and their organization. */
export async function startEmulator() {
  const people = [...logins.values()].map((login) => ({ login }));
  const members = people.filter(({ login }) => login !== logins.get(tokens.stranger));
  const scopes = ["repo", "user", "admin:org"];
  return createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries([...logins].map(([token, login]) => [token, { login, scopes }])),
      github: {
        users: people,
        orgs: [
          {
            login: organization,
            members: members.map((person) => ({ ...person, role: "admin" })),
          },
        ],
      },
    },
  });
}
