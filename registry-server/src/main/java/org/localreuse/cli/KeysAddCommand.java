package org.localreuse.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.record.IntakeRecord;
import org.localreuse.record.KeyRecord;
import org.localreuse.record.Secret;
import org.localreuse.record.SqlRecord;
import org.localreuse.resolve.NameForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./registry keys add}: a key for somebody new, or another one for somebody who has one. */
@Command(
        name = "add",
        description = "Make a key and show it, once. Give either --name and --role, or --principal.",
        footer = {
            "",
            "Example: ./registry keys add --name \"Leeds open data team\" --role contributor --organisation LDS",
            "Example: ./registry keys add --principal leeds-open-data-team --expires 2027-12-31"
        },
        mixinStandardHelpOptions = true)
final class KeysAddCommand implements Callable<Integer> {

    private static final String PREFIX = "lrr_";
    private static final int ID_LENGTH = 10;

    /** Whom the registry itself speaks of under these ids. */
    private static final Set<String> RESERVED = Set.of(Principal.OPERATOR.id(), "anybody");

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "Whose key it is: a team or an office, not a person.")
    private @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "contributor speaks for its organisations; moderator decides on what waits, and speaks for"
                    + " anybody; admin also erases, and writes at /update and /store.")
    private @Nullable Given role;

    @Option(
            names = "--organisation",
            paramLabel = "ORG",
            description = "For whom a contributor speaks: the code or name of a council, or id/organisation/SLUG;"
                    + " may be repeated.")
    private List<String> organisations = List.of();

    @Option(names = "--principal", paramLabel = "ID", description = "Whoever has a key already gets another one.")
    private @Nullable String principal;

    @Option(names = "--expires", paramLabel = "DATE", description = "The last day on which it works, 2027-12-31.")
    private @Nullable LocalDate expires;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** What users write after {@code --role}. */
    enum Given {
        contributor,
        moderator,
        admin
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        Optional<Instant> last = Optional.ofNullable(expires).map(KeysAddCommand::endOf);
        if (last.filter(now::isAfter).isPresent()) {
            throw wrong("The key would have expired already: --expires " + expires + " is past.");
        }
        try (SqlRecord opened = record.openExisting()) {
            Principal owner = principal == null ? newcomer(opened) : known(opened, principal);
            Secret secret = Secret.random(PREFIX);
            String id = secret.digest().substring(0, ID_LENGTH);
            opened.keys().add(owner, new KeyRecord.Key(id, now, last, Optional.empty()), secret.digest());
            print(owner, id, secret);
            return ExitCode.DONE;
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    private Principal known(IntakeRecord opened, String id) {
        if (name != null || role != null || !organisations.isEmpty()) {
            throw wrong("--principal gives another key to somebody who is as before:"
                    + " leave --name, --role and --organisation out.");
        }
        return opened.keys()
                .principal(id)
                .orElseThrow(() -> wrong(
                        "There is no principal '" + id + "'. ./registry keys list shows them, in the second column."));
    }

    private Principal newcomer(IntakeRecord opened) {
        if (name == null || name.isBlank() || role == null) {
            throw wrong(
                    "Say whose key it is with --name and what it may do with --role contributor, moderator or admin;"
                            + " or name with --principal who has one already.");
        }
        Role may = Role.valueOf(role.name().toUpperCase(Locale.ROOT));
        if (may == Role.CONTRIBUTOR && organisations.isEmpty()) {
            throw wrong("A contributor speaks for an organisation: name it with --organisation.");
        }
        if (may != Role.CONTRIBUTOR && !organisations.isEmpty()) {
            throw wrong("A" + (may == Role.ADMIN ? "n " : " ") + role
                    + " speaks for every organisation: leave --organisation out.");
        }
        return new Principal(unused(opened, name), name.strip(), may, resolve(opened));
    }

    private String unused(IntakeRecord opened, String given) {
        String id = NameForms.slug(given);
        if (id.isEmpty()) {
            throw wrong("'" + given + "' has no letter from A to Z that an id could be made of. Name it otherwise.");
        }
        if (RESERVED.contains(id)) {
            throw wrong("'" + given + "' is what the registry calls somebody else. Name it otherwise.");
        }
        if (opened.keys().principal(id).isPresent()) {
            throw wrong("There is a principal '" + id + "' already. --principal " + id
                    + " gives it another key; for somebody else choose another name.");
        }
        return id;
    }

    private Set<Node> resolve(IntakeRecord opened) {
        Set<Node> found = new LinkedHashSet<>();
        if (!organisations.isEmpty()) {
            OrganisationNames names = OrganisationNames.of(opened);
            organisations.forEach(text -> found.add(names.resolve(text)));
        }
        return found;
    }

    private void print(Principal owner, String id, Secret secret) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Key %s of %s (principal %s, %s):%n%n    %s%n%n",
                id, owner.name(), owner.id(), owner.role().name().toLowerCase(Locale.ROOT), secret.text());
        out.println(
                "It is not shown again: keep it now, and send it with every request in the header Authorization: Bearer "
                        + PREFIX + "…");
        out.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
