import { BUILT_IN_ROLES, CUSTOM_ROLE } from "../../../adapters/directory/mock/roles.js";
import type { DirectoryRole, Person, SsprState, Standing } from "../../../adapters/ports/directory.js";
import type { DirectoryFixture } from "../../contracts/directory.js";
import { describeDirectory } from "../../contracts/directory.js";
import { describeUnavailableDirectory } from "../../contracts/unavailable-directory.js";
import { contosoPerson, createContoso, idOf } from "../../support/contoso.js";
import { createFaultyDirectory, OUTAGE } from "../../support/faulty-directory.js";

const person = (name: string): Person => contosoPerson(name).person;

const role = (kind: { templateId: string; name: string }, scope = "/"): DirectoryRole => ({
  templateId: kind.templateId,
  name: kind.name,
  scope,
});

function standing(name: string, authority: Partial<Standing> = {}) {
  const none = { roles: [], inRoleAssignableGroup: false, inRestrictedUnit: false };
  return { id: idOf(name), standing: { ...none, ...authority } };
}

function sspr(name: string, state: Partial<SsprState> = {}) {
  const ready = {
    policy: "selected",
    inScope: true,
    licensed: true,
    methodsRequired: 2,
    methodsRegistered: ["authenticator-app", "mobile-phone"],
  } as const;
  return { id: idOf(name), state: { ...ready, ...state } };
}

const { globalAdministrator, helpdeskAdministrator: helpdesk, groupsAdministrator: groups } = BUILT_IN_ROLES;
const AMSTERDAM_UNIT = "/administrativeUnits/e6f17b9b-ea7f-4ea2-a576-4b173c0d3fc9";
const BOARD_UNIT = "/administrativeUnits/0d3b8268-ccc0-4d67-a898-b6492b01e8e9";

const FIXTURE: Omit<DirectoryFixture, "directory"> = {
  people: {
    plain: person("sandra.dewit"),
    apostrophe: person("siobhan.o'brien"),
    accented: person("zoe.vandijk"),
    guest: person("inge.peeters"),
    disabled: person("ruben.bos"),
    federated: person("joost.kuipers"),
    syncedWithWriteback: person("willem.vandermeer"),
    syncedWithoutWriteback: person("henk.dekker"),
    syncedWritebackUnknown: person("megan.price"),
  },
  namesakes: [person("lisa.bakker"), person("lisa.bakker2")],
  standings: {
    noRole: standing("sandra.dewit"),
    tenantRole: standing("eleanor.wright", { roles: [role(globalAdministrator)] }),
    severalRoles: standing("amara.okafor", { roles: [role(helpdesk), role(groups)] }),
    unitScopedRole: standing("sven.deboer", { roles: [role(helpdesk, AMSTERDAM_UNIT)] }),
    customRole: standing("victoria.reed", { roles: [role(CUSTOM_ROLE)] }),
    groupMember: standing("maaike.postma", { inRoleAssignableGroup: true }),
    groupOwner: standing("simon.carter", { inRoleAssignableGroup: true }),
    restrictedUnit: standing("thijs.vanleeuwen", {
      roles: [role(groups, BOARD_UNIT)],
      inRestrictedUnit: true,
    }),
  },
  accessPass: { usable: person("sandra.dewit"), off: person("pieter.jansen") },
  sspr: {
    ready: sspr("sandra.dewit"),
    oneMethod: sspr("daan.visser", { methodsRegistered: ["mobile-phone"] }),
    notRegistered: sspr("fatima.elamrani", { methodsRegistered: [] }),
    outOfScope: sspr("olivia.taylor", { inScope: false }),
    unlicensed: sspr("bram.mulder", { licensed: false, methodsRegistered: ["mobile-phone"] }),
    administrator: sspr("hassan.bouali", { methodsRegistered: ["authenticator-app"] }),
  },
};

describeDirectory("the mock tenant", async () => ({ directory: createContoso(), ...FIXTURE }));

describeUnavailableDirectory("the mock tenant with an outage", async () => ({
  directory: createFaultyDirectory(createContoso(), OUTAGE),
  personId: idOf("sandra.dewit"),
  userPrincipalName: "sandra.dewit@contoso.com",
}));
