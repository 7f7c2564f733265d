package org.localreuse.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.localreuse.model.NotTaken;
import org.localreuse.model.NotTaken.Reason;
import org.localreuse.model.Principal;
import org.localreuse.model.Severity;
import org.localreuse.model.Submission;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.query.QueryLibrary;
import org.localreuse.validation.Breach;

/** Confirmations as submissions of their own: one for each organisation and reuse, replaced by what it says next. */
public final class RecordedConfirmations implements Confirmations {

    /** So many at once are one publication. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Intake intake;
    private final Publisher publisher;
    private final QueryLibrary queries;
    private final Base base;

    public RecordedConfirmations(Intake intake, QueryLibrary queries) {
        this.intake = intake;
        this.publisher = intake.publisher();
        this.queries = queries;
        this.base = publisher.store().base();
    }

    @Override
    public Confirmed confirm(Principal who, List<Node> reuses, Word word, Optional<Node> by) {
        Set<Node> once = new LinkedHashSet<>(reuses);
        if (once.isEmpty() || once.size() > MOST_AT_ONCE) {
            throw new NotTaken(
                    Reason.NOT_UNDERSTOOD, "Name at least one reuse, and " + MOST_AT_ONCE + " at most at once.");
        }
        LocalDate day = day(word);
        return publisher.alone(() -> {
            RegisterOfNames register = publisher.names().current();
            Node organisation = organisation(who, once.iterator().next(), by, register);
            Filing filing = new Filing(intake.record(), who, publisher.now());
            List<String> submissions = new ArrayList<>();
            for (Node reuse : once) {
                checkSide(organisation, reuse, register);
                Statement statement = statement(reuse, organisation, word, day);
                Submission filed =
                        filing.add(statement.candidate(publisher.now()), statement.identity(), Optional.empty());
                submissions.add(filed.id());
            }
            return new Confirmed(submissions, publisher.make(filing.change()));
        });
    }

    private LocalDate day(Word word) {
        LocalDate today = LocalDate.ofInstant(publisher.now(), ZoneOffset.UTC);
        LocalDate day = word.on().orElse(today);
        if (day.isAfter(today)) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "The day of the word, " + day + ", is yet to come.");
        }
        if (word.kind() == Kind.NOT_SO && word.comment().isBlank()) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "Say why it is not so: those who claimed it will read it.");
        }
        if (word.kind() != Kind.ENDED && word.until().isPresent()) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "A day of the end goes with \"ended\" only.");
        }
        return day;
    }

    /** Who speaks: the organisation that was named, or the principal's own that is a side of the reuse. */
    private Node organisation(Principal who, Node reuse, Optional<Node> by, RegisterOfNames register) {
        if (by.isPresent()) {
            if (!who.speaksFor(by.get())) {
                throw new NotTaken(
                        Reason.NOT_ALLOWED, "Your key does not speak for " + Things.keyOf(by.get(), base) + ".");
            }
            return by.get();
        }
        List<Node> own = sides(reuse, register).stream()
                .filter(who.organisations()::contains)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
        if (own.isEmpty()) {
            throw notASide("Your organisation", reuse);
        }
        return own.getFirst();
    }

    private void checkSide(Node organisation, Node reuse, RegisterOfNames register) {
        Set<Node> sides = sides(reuse, register);
        if (sides.isEmpty()) {
            throw new NotTaken(Reason.NOT_KNOWN, "No reuse " + Things.keyOf(reuse, base) + " is published.");
        }
        if (!sides.contains(organisation)) {
            throw notASide(Things.keyOf(organisation, base), reuse);
        }
    }

    private NotTaken notASide(String organisation, Node reuse) {
        return new NotTaken(
                Reason.NOT_ALLOWED,
                organisation + " is no side of " + Things.keyOf(reuse, base)
                        + ": neither its reuser nor who leads or publishes what is reused.");
    }

    /** The reusers, and who leads or publishes what they reuse. */
    private Set<Node> sides(Node reuse, RegisterOfNames register) {
        Set<Node> sides = new HashSet<>(register.answerFor(reuse));
        KnownReuse known = KnownReuse.read(publisher.store(), queries, reuse, any -> true);
        known.values(LR.reuseOf.asNode())
                .forEach(source -> sides.addAll(register.answerFor(Things.wholeOf(source, base))));
        return known.isKnown() ? sides : Set.of();
    }

    private Statement statement(Node reuse, Node organisation, Word word, LocalDate day) {
        String identity = "confirmation " + reuse + " " + organisation;
        String id = SubmissionId.ofIdentity("confirmation", identity);
        Node graph = base.graph("submission/" + id);
        KnownReuse known = KnownReuse.read(publisher.store(), queries, reuse, other -> !graph.hasURI(other));
        Graph statements = GraphFactory.createDefaultGraph();
        statements.add(reuse, RDF.type.asNode(), LR.Reuse.asNode());
        for (Node property : List.of(LR.reuser.asNode(), LR.reuseOf.asNode(), LR.reuseKind.asNode())) {
            known.values(property).forEach(value -> statements.add(reuse, property, value));
        }
        switch (word.kind()) {
            case STILL_TRUE -> {
                statements.add(reuse, LR.reuseStatus.asNode(), known.status());
                statements.add(reuse, LR.lastConfirmed.asNode(), literal(day));
            }
            case ENDED -> {
                statements.add(reuse, LR.reuseStatus.asNode(), Base.concept("reuse-status", "retired"));
                statements.add(reuse, LR.lastConfirmed.asNode(), literal(day));
                word.until().ifPresent(until -> statements.add(reuse, LR.until.asNode(), end(until, known, day)));
            }
            case NOT_SO -> {
                statements.add(reuse, LR.reuseStatus.asNode(), Base.concept("reuse-status", "unknown"));
                statements.add(reuse, LR.disputedBy.asNode(), organisation);
            }
        }
        if (!word.comment().isBlank()) {
            statements.add(
                    reuse,
                    RDFS.comment.asNode(),
                    NodeFactory.createLiteralLang(word.comment().strip(), "en"));
        }
        checkShapes(statements);
        String name = "Confirmation of " + Things.keyOf(reuse, base) + " by " + Things.keyOf(organisation, base);
        return new Statement(base, identity, id, name, organisation, statements);
    }

    private Node end(String until, KnownReuse known, LocalDate day) {
        PartialDate end = PartialDate.of(until)
                .orElseThrow(() -> new NotTaken(
                        Reason.NOT_UNDERSTOOD,
                        "The end, '" + until + "', is no date: write a year, a month or a day, such as 2025-03."));
        if (end.firstDay().isAfter(day)) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, "The end, " + until + ", is yet to come.");
        }
        known.since().filter(end::isBefore).ifPresent(since -> {
            throw new NotTaken(
                    Reason.NOT_UNDERSTOOD, "It cannot have ended in " + until + ": it began in " + since + ".");
        });
        return end.literal();
    }

    private void checkShapes(Graph statements) {
        String wrong = intake.validator().validate(statements).stream()
                .filter(breach -> breach.severity() == Severity.ERROR)
                .map(Breach::message)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!wrong.isEmpty()) {
            throw new NotTaken(Reason.NOT_UNDERSTOOD, wrong);
        }
    }

    private static Node literal(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
