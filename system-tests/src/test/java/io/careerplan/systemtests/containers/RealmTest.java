package io.careerplan.systemtests.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.localstack.DemoClient;
import io.careerplan.localstack.DemoUser;
import io.careerplan.localstack.DemoUsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realms hold what the services check, and the demo's realm those people and systems that the demo signs in. */
class RealmTest {

    private static final String SERVICE_ACCOUNT = "service-account-";

    /** Who may sign in, with everything their token tells. */
    private record SignIn(String secret, String tenant, String externalId, Set<String> roles) {}

    @Test
    void realmHasTheRolesOfTheAccessTable() {
        assertEquals(
                Set.of("employee", "coach", "mentor", "hr-partner", "operator"),
                all(Deployment.realm().at("/roles/realm"), "/name"));
    }

    @Test
    void realmHasNobodyInItAndNoSecret() {
        assertFalse(Deployment.realm().has("users"));
        assertFalse(Deployment.realm().has("clients"));
        assertFalse(Deployment.realm().toString().contains("local-demo-"));
    }

    @Test
    void demoRealmIsTheRealmWithPeopleInIt() {
        ObjectNode demo = Deployment.demoRealm().deepCopy();
        demo.remove(List.of("clients", "users"));
        demo.set("displayName", Deployment.realm().path("displayName"));
        assertEquals(Deployment.realm(), demo);
    }

    @Test
    void demoRealmSaysThatItIsOne() {
        assertEquals(
                "DEMO ONLY: published passwords, never for production",
                Deployment.demoRealm().path("displayName").asText());
    }

    @Test
    void demoPeopleAreThoseOfTheLocalIssuer() {
        var ours = DemoUsers.users().stream()
                .collect(Collectors.toMap(
                        DemoUser::name,
                        user -> new SignIn(
                                user.password(), user.tenant(), user.externalId(), Set.copyOf(user.roles()))));
        assertEquals(ours, inRealm(false));
    }

    @Test
    void demoSystemsAreThoseOfTheLocalIssuer() {
        var ours = DemoUsers.clients().stream()
                .collect(Collectors.toMap(
                        DemoClient::id,
                        client -> new SignIn(client.secret(), client.tenant(), "", Set.copyOf(client.roles()))));
        assertEquals(ours, inRealm(true));
    }

    @Test
    void demoSystemsGetTheirScopes() {
        for (DemoClient client : DemoUsers.clients()) {
            var scopes = all(client(client.id()).path("defaultClientScopes"), "");
            assertEquals(true, scopes.containsAll(client.scopes()), client.id());
        }
    }

    /** Or a person could move to another organisation, or become somebody else, in their own account page. */
    @Test
    void nobodyChangesTheirOwnTenantOrId() throws Exception {
        var text = Deployment.realm()
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        var profile = new ObjectMapper().readTree(text);
        assertFalse(profile.has("unmanagedAttributePolicy"));
        for (JsonNode attribute : profile.path("attributes")) {
            if (Set.of("org", "external_id").contains(attribute.path("name").asText())) {
                assertEquals("[\"admin\"]", attribute.at("/permissions/edit").toString());
            }
        }
        assertEquals(true, all(profile.path("attributes"), "/name").containsAll(Set.of("org", "external_id")));
    }

    private static Map<String, SignIn> inRealm(boolean systems) {
        var found = new HashMap<String, SignIn>();
        for (JsonNode user : Deployment.demoRealm().path("users")) {
            var name = user.path("username").asText();
            if (name.startsWith(SERVICE_ACCOUNT) == systems) {
                var id = user.path("serviceAccountClientId").asText();
                var secret = systems
                        ? client(id).path("secret").asText()
                        : user.at("/credentials/0/value").asText();
                found.put(systems ? id : name, signIn(user, secret));
            }
        }
        return found;
    }

    private static SignIn signIn(JsonNode user, String secret) {
        return new SignIn(
                secret,
                user.at("/attributes/org/0").asText(),
                user.at("/attributes/external_id/0").asText(),
                all(user.path("realmRoles"), ""));
    }

    private static JsonNode client(String id) {
        return StreamSupport.stream(Deployment.demoRealm().path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> all(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.at(pointer).asText())
                .collect(Collectors.toSet());
    }
}
