package org.localreuse.harvest.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.localreuse.resolve.NameForms;
import org.localreuse.submission.Iris;
import org.localreuse.submission.Terms;

/** Whom to ask: a team with its shared mailbox. Whatever may be a person, or the mailbox of one, is left out. */
record Contacts(Draft draft) {

    private static final Set<String> TEAM_WORDS =
            Table.rows("team-words.txt").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private static final Pattern MAILBOX =
            Pattern.compile("(?i)(?:mailto:)?([a-z0-9._%+-]+)@([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?:\\?.*)?");
    private static final Node FN = Terms.term(Terms.VCARD, "fn");
    private static final Node EMAIL = Terms.term(Terms.VCARD, "hasEmail");
    private static final Node ORGANISATION = Terms.term(Terms.VCARD, "Organization");

    /** Says the first contact that is a team. */
    void say(Said said) {
        List<Said> contacts = said.parts(DCAT.contactPoint.asNode()).toList();
        for (Said contact : contacts) {
            Optional<String> name = name(contact, said);
            if (name.isPresent()) {
                say(name.get(), mailbox(contact));
                return;
            }
        }
        if (!contacts.isEmpty()) {
            draft.notes()
                    .hint(
                            "contactPoint",
                            "",
                            "The contact may be a person and was left out.",
                            "Give a team and its shared mailbox.");
        }
    }

    private void say(String name, Optional<String> mailbox) {
        Node contact = draft.minter().part(draft.dataset(), "contact");
        draft.say(DCAT.contactPoint.asNode(), contact);
        draft.type(contact, ORGANISATION);
        draft.say(contact, FN, NodeFactory.createLiteralString(name));
        mailbox.ifPresent(address -> draft.say(contact, EMAIL, NodeFactory.createURI("mailto:" + address)));
    }

    /** The team's name; where only its mailbox is given, the publisher's, whose mailbox it is. */
    private Optional<String> name(Said contact, Said dataset) {
        if (contact.has(X.PERSON)) {
            return Optional.empty();
        }
        List<String> names = contact.texts(FN);
        Optional<String> team = names.stream()
                .filter(name -> isTeam(name) && !name.contains("@") && !Iris.isWeb(name))
                .findFirst();
        boolean shared = names.isEmpty() && mailbox(contact).isPresent();
        return team.or(() -> shared
                        ? dataset.texts(X.PUBLISHER).stream()
                                .filter(name -> !Iris.isWeb(name))
                                .findFirst()
                        : Optional.empty())
                .map(name -> draft.texts().clean("contactPoint", name))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> mailbox(Said contact) {
        return contact.texts(EMAIL).stream()
                .map(MAILBOX::matcher)
                .filter(Matcher::matches)
                .filter(address -> isShared(address.group(1)))
                .map(address -> address.group(1) + "@" + address.group(2).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    static boolean isTeam(String name) {
        return Arrays.stream(NameForms.plain(name).split(" ")).anyMatch(Contacts::isTeamWord);
    }

    /** Two words with a dot between them are taken for a person's, whatever they mean. */
    static boolean isShared(String mailbox) {
        boolean likeAName = mailbox.matches("[A-Za-z]+[.][A-Za-z]+");
        return !likeAName
                && Arrays.stream(mailbox.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .filter(word -> !word.isEmpty())
                        .anyMatch(Contacts::isTeamWord);
    }

    /** One of the list, or several of them written together. */
    private static boolean isTeamWord(String word) {
        if (TEAM_WORDS.contains(word)) {
            return true;
        }
        for (int end = 2; end < word.length(); end++) {
            if (TEAM_WORDS.contains(word.substring(0, end)) && isTeamWord(word.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
