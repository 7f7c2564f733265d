package org.localreuse.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.model.Principal;
import org.localreuse.model.Role;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;

/**
 * Who may say what. A contributor speaks for its organisations:
 *
 * <ul>
 *   <li>of a reuse, when all its reusers are among them;
 *   <li>of a project, when one of them leads it, and led it as far as the register knows; of a dataset likewise its publisher;
 *   <li>of an organisation, when it is one of them, or new;
 *   <li>of nothing else.
 * </ul>
 *
 * What goes beyond waits for the organisation that it is about, or for a moderator. A moderator speaks of everything.
 */
final class Authority {

    private final Principal principal;
    private final RegisterOfNames register;
    private final Base base;

    Authority(Principal principal, RegisterOfNames register, Base base) {
        this.principal = principal;
        this.register = register;
        this.base = base;
    }

    /**
     * Whom statements wait for.
     *
     * @return empty where they need not wait; the empty set where only a moderator will do
     */
    Optional<Set<Node>> awaits(Graph statements) {
        if (principal.role().includes(Role.MODERATOR)) {
            return Optional.empty();
        }
        Wait wait = new Wait();
        Things.describedIn(statements, base).forEach(thing -> judge(thing, statements, wait));
        if (statements.contains(Node.ANY, LR.duplicateOf.asNode(), Node.ANY)) {
            wait.forModerator();
        }
        return wait.result();
    }

    private void judge(Node thing, Graph statements, Wait wait) {
        switch (Things.typeOf(thing, base)) {
            case "reuse" -> judgeReuse(thing, statements, wait);
            case "project" -> judgeOwned(thing, objects(statements, thing, LR.leadOrganisation.asNode()), wait);
            case "organisation" -> judgeOrganisation(thing, wait);
            case "dataset", "" -> judgeOwned(thing, objects(statements, thing, DCTerms.publisher.asNode()), wait);
            default -> wait.forModerator();
        }
    }

    private void judgeReuse(Node reuse, Graph statements, Wait wait) {
        Set<Node> reusers = objects(statements, reuse, LR.reuser.asNode());
        reusers.addAll(register.answerFor(reuse));
        reusers.forEach(reuser -> wait.unlessOneIsOwn(Set.of(reuser)));
        objects(statements, reuse, LR.disputedBy.asNode()).forEach(disputer -> wait.unlessOneIsOwn(Set.of(disputer)));
        String key = Things.keyOf(reuse, base);
        if (reusers.stream().noneMatch(reuser -> key.startsWith(Things.keyOf(reuser, base) + "--"))) {
            wait.forModerator();
        }
    }

    private void judgeOwned(Node thing, Set<Node> stated, Wait wait) {
        Set<Node> known = register.answerFor(thing);
        if (known.isEmpty() && stated.isEmpty()) {
            wait.forModerator();
        }
        wait.unlessOneIsOwn(known);
        wait.unlessOneIsOwn(stated);
    }

    private void judgeOrganisation(Node organisation, Wait wait) {
        if (register.knows(organisation)) {
            wait.unlessOneIsOwn(Set.of(organisation));
        }
    }

    private static Set<Node> objects(Graph statements, Node subject, Node predicate) {
        return statements.stream(subject, predicate, Node.ANY)
                .map(triple -> triple.getObject())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Gathers whom to wait for. */
    private final class Wait {

        private final Set<Node> organisations = new HashSet<>();
        private boolean waits;

        void forModerator() {
            waits = true;
        }

        void unlessOneIsOwn(Set<Node> sides) {
            if (!sides.isEmpty() && sides.stream().noneMatch(principal::speaksFor)) {
                waits = true;
                organisations.addAll(sides);
            }
        }

        Optional<Set<Node>> result() {
            return waits ? Optional.of(Set.copyOf(organisations)) : Optional.empty();
        }
    }
}
