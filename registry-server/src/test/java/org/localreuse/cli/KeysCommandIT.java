package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.app.OtherRegistries;
import org.localreuse.app.RegistryServer;
import org.localreuse.app.Settings;
import org.localreuse.intake.Register;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Base;
import org.localreuse.record.Secret;
import org.localreuse.record.SqlRecord;

/** Keys as whoever runs a register gives them out, and as the record then knows them. */
class KeysCommandIT extends Shell {

    private static final Pattern KEY = Pattern.compile("lrr_[A-Za-z0-9_-]{43}");

    @TempDir
    private static Path made;

    @BeforeAll
    static void makeARegister() {
        Main.run("init", "--store", made.toString());
    }

    /** The record alone of a new register: no more is needed to give out keys. */
    private void copyTheRecord() throws IOException {
        Files.createDirectory(store());
        Files.copy(made.resolve(RecordOptions.FILE), store().resolve(RecordOptions.FILE));
    }

    @Test
    void givesAKeyToATeamThatSpeaksForItsOrganisations() {
        run("init", "--base", "https://reuse.example.org/");

        String key = add(
                "--name=Leeds open data team",
                "--role=contributor",
                "--organisation=LDS",
                "--organisation=Hull City Council",
                "--organisation=https://reuse.example.org/id/council/BRD",
                "--organisation=id/organisation/imactivate");

        Base base = new Base("https://reuse.example.org/");
        assertThat(whose(key, Instant.now()))
                .contains(new Principal(
                        "leeds-open-data-team",
                        "Leeds open data team",
                        Role.CONTRIBUTOR,
                        Set.of(
                                base.id("council", "LDS"),
                                base.id("council", "KHL"),
                                base.id("council", "BRD"),
                                base.id("organisation", "imactivate"))));
        assertThat(said()).contains("It is not shown again").contains("Authorization: Bearer lrr_");
    }

    @Test
    void showsAKeyOnceAndListsItFromThenOn() throws IOException {
        copyTheRecord();
        String key = add("--name=Moderators", "--role=moderator", "--expires=2999-12-31");
        String second = add("--principal=moderators");
        add("--name=Leeds", "--role=contributor", "--organisation=LDS", "--organisation=id/organisation/imactivate");

        assertThat(run("keys", "list")).isZero();

        assertThat(said().lines().toList())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith(id(key) + "  moderators  Moderators  moderator")
                .endsWith("2999-12-31  -");
        assertThat(said()).contains("LDS,id/organisation/imactivate").doesNotContain("lrr_");
        JsonNode list = list();
        assertThat(list.get(0).get("expires").asText()).isEqualTo("2999-12-31T23:59:59.999Z");
        assertThat(list.get(0).get("organisations")).isEmpty();
        assertThat(list.get(1).get("id").asText()).isEqualTo(id(second));
        assertThat(list.get(1).get("principal").asText()).isEqualTo("moderators");
        assertThat(list.get(1).has("expires")).isFalse();
        assertThat(list.get(2).get("organisations").get(0).asText())
                .isEqualTo("https://w3id.org/localreuse/id/council/LDS");
    }

    @Test
    void endsAKeyByDayOrAtOnce() throws IOException {
        copyTheRecord();
        String key = add("--name=Admins", "--role=admin", "--expires=2999-12-31");
        assertThat(whose(key, Instant.parse("2999-12-31T23:00:00Z"))).isPresent();
        assertThat(whose(key, Instant.parse("3000-01-01T00:00:00Z"))).isEmpty();

        assertThat(run("keys", "revoke", id(key))).isZero();

        assertThat(whose(key, Instant.now())).isEmpty();
        assertThat(list().get(0).has("revoked")).isTrue();
        assertThat(run("keys", "revoke", id(key))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said()).contains("No key '" + id(key) + "' is in force");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--name=Leeds --role=contributor;                                name it with --organisation",
                "--name=Leeds --role=contributor --organisation=Leedds;          Nearest: Leeds City Council (LDS)",
                "--name=Leeds --role=contributor --organisation=id/council/XYZ;  is no council that the registry knows",
                "--name=Leeds --role=contributor --organisation=id/project/bins; is no council that the registry knows",
                "--name=Leeds --role=moderator --organisation=LDS;               leave --organisation out",
                "--name=Leeds --role=owner;                                      contributor, moderator, admin",
                "--name=Leeds;                                                   what it may do with --role",
                "--role=admin;                                                   Say whose key it is with --name",
                "--name=Team --role=admin;                                       --principal team",
                "--name=Operator --role=admin;                                   Name it otherwise",
                "--name=… --role=admin;                                          Name it otherwise",
                "--name=Leeds --role=admin --expires=2001-01-01;                 is past",
                "--principal=nobody;                                             There is no principal 'nobody'",
                "--principal=team --role=admin;                                  leave --name, --role and --organisation out"
            })
    void tellsWrongUsageAndGivesNoKey(String options, String message) throws IOException {
        copyTheRecord();
        add("--name=Team", "--role=moderator");
        String[] arguments = ("keys add " + options.strip()).split(" ");

        assertThat(run(arguments)).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(said()).contains(message);
        assertThat(list()).hasSize(1);
    }

    @Test
    void makesNoRegister() {
        assertThat(run("keys", "list")).isEqualTo(ExitCode.STORE_UNUSABLE);
        assertThat(said()).contains("There is no register in").contains("./registry init");
        assertThat(store()).doesNotExist();
        assertThat(Main.run("keys")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said()).contains("add, list or revoke");
    }

    @Test
    void givesOutKeysWhileAServerRuns() throws IOException {
        run("init");
        RegisterFolder store = new RegisterFolder(store(), () -> RecordOptions.in(store()), Optional.empty());
        Settings settings = Settings.onLoopback(0, Base.DEFAULT, new Settings.Store.Folder(store.published()));
        try (Register register = store.openExisting();
                RegistryServer server = RegistryServer.start(
                        settings,
                        register.store(),
                        register.desk(),
                        OtherRegistries.of(register, (source, options) -> {}))) {
            assertThat(server.port()).isPositive();

            String key = add("--name=Leeds", "--role=contributor", "--organisation=LDS");

            assertThat(register.desk().keys().whose(Secret.digestOf(key), Instant.now()))
                    .get()
                    .extracting(Principal::id)
                    .isEqualTo("leeds");
            assertThat(run("keys", "revoke", id(key))).isZero();
            assertThat(register.desk().keys().whose(Secret.digestOf(key), Instant.now()))
                    .isEmpty();
        }
    }

    private String add(String... options) {
        String[] arguments =
                Stream.concat(Stream.of("keys", "add"), Stream.of(options)).toArray(String[]::new);
        assertThat(run(arguments)).as(said()).isZero();
        return KEY.matcher(said()).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    /** What is printed of it in lists. */
    private static String id(String key) {
        return Secret.digestOf(key).substring(0, 10);
    }

    private Optional<Principal> whose(String key, Instant at) {
        try (SqlRecord record = RecordOptions.in(store())) {
            return record.keys().whose(Secret.digestOf(key), at);
        }
    }

    private JsonNode list() throws IOException {
        assertThat(run("keys", "list", "--json")).isZero();
        return new ObjectMapper().readTree(printed());
    }
}
