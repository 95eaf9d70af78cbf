import { describeDirectory } from "../../contracts/directory.js";
import { describeUnavailableDirectory } from "../../contracts/unavailable-directory.js";
import { CONTOSO_FIXTURE } from "../../support/contoso-fixture.js";
import { contosoPerson, createContoso, idOf } from "../../support/contoso.js";
import { createFaultyDirectory, OUTAGE } from "../../support/faulty-directory.js";

describeDirectory("the mock tenant", async () => ({
  directory: createContoso(),
  ...CONTOSO_FIXTURE,
  accessPass: { usable: contosoPerson("sandra.dewit").person, off: contosoPerson("pieter.jansen").person },
}));

describeUnavailableDirectory("the mock tenant with an outage", async () => ({
  directory: createFaultyDirectory(createContoso(), OUTAGE),
  personId: idOf("sandra.dewit"),
  userPrincipalName: "sandra.dewit@contoso.com",
}));
