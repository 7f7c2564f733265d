package org.localreuse.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.resolve.Kind;
import org.localreuse.resolve.NameForms;
import org.localreuse.resolve.Names;
import org.localreuse.resolve.Resolution;
import org.localreuse.submission.Draft.Places.Place;
import org.localreuse.submission.tree.Limits;

/** Turns what stands in a field into the node that it means, or reports why it cannot. */
final class Values {

    private static final Pattern GSS = Pattern.compile("[EWSNK]\\d{8}");
    private static final Pattern SERVICE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,9})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-zA-Z0-9.+_-]+");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private final Concepts concepts;
    private final Names names;
    private final Findings findings;

    Values(Concepts concepts, Names names, Findings findings) {
        this.concepts = concepts;
        this.names = names;
        this.findings = findings;
    }

    /** The node that the text means as a value of that sort; empty, and reported, if it means none. */
    Optional<Node> node(Value value, String text, Place place) {
        Where where = new Where(place, text.strip());
        return switch (value) {
            case Value.LanguageText any -> Optional.of(NodeFactory.createLiteralLang(where.text(), "en"));
            case Value.PlainText any -> Optional.of(NodeFactory.createLiteralString(where.text()));
            case Value.Concept concept -> concept(concept.scheme(), where);
            case Value.Reference reference -> reference(reference, where);
            case Value.Service any -> service(where);
            case Value.Area any -> area(where);
            case Value.Page any -> page(where);
            case Value.Mailbox any -> mailbox(where);
            case Value.MediaType any -> mediaType(where);
            case Value.Date date -> date(date.day(), where);
            case Value.Truth any -> truth(where);
            case Value.Number any -> number(where);
            case Value.Choice choice -> choice(choice, where);
            case Value.Nested any -> fault(where, "A mapping is expected here, not text.", "");
        };
    }

    private record Where(Place place, String text) {}

    private Optional<Node> fault(Where where, String message, String hint) {
        findings.error(where.place(), where.text(), message, hint);
        return Optional.empty();
    }

    private Optional<Node> concept(String scheme, Where where) {
        Optional<Node> found = concepts.find(scheme, where.text());
        return found.isPresent()
                ? found
                : fault(
                        where,
                        "This is not in the list " + scheme + ".",
                        Suggestions.ofWords(where.text(), concepts.slugs(scheme).stream()));
    }

    private Optional<Node> reference(Value.Reference reference, Where where) {
        return switch (names.resolve(reference.kinds(), where.text())) {
            case Resolution.Found found -> Optional.of(found.iri());
            case Resolution.Ambiguous ambiguous ->
                fault(
                        where,
                        "This may mean several things.",
                        Suggestions.ofThings(where.text(), ambiguous.candidates()) + " Write its code or id.");
            case Resolution.Unknown unknown ->
                fault(
                        where,
                        "No " + Suggestions.words(reference.kinds()).replaceFirst("^an? ", "")
                                + " of this name is known.",
                        advice(reference, where.text(), unknown));
        };
    }

    private static String advice(Value.Reference reference, String text, Resolution.Unknown unknown) {
        String suggestion = Suggestions.ofThings(text, unknown.nearest());
        String nearest = suggestion.isEmpty() ? "" : suggestion + " ";
        if (reference.kinds().contains(Kind.LICENCE)) {
            return nearest + "Write “unknown” or “not-stated” if that is so.";
        }
        String list = reference.kinds().contains(Kind.ORGANISATION)
                ? "organisations"
                : reference.kinds().contains(Kind.PROJECT) ? "projects or datasets" : "datasets";
        return nearest + "Describe something new under " + list + ".";
    }

    private Optional<Node> service(Where where) {
        return SERVICE_NUMBER.matcher(where.text()).matches()
                ? Optional.of(Terms.term(Terms.SERVICE, where.text().replaceFirst("^0+(?=.)", "")))
                : iri(where, "A service is a number of the Local Government Service List, such as 524, or an IRI.");
    }

    private Optional<Node> area(Where where) {
        String text = where.text();
        if (GSS.matcher(text).matches()) {
            return Optional.of(Terms.term(Terms.STATISTICAL_GEOGRAPHY, text));
        }
        if (Iris.isWeb(text)) {
            String secure = Terms.STATISTICAL_GEOGRAPHY.replace("http:", "https:");
            return page(new Where(where.place(), text.replace(secure, Terms.STATISTICAL_GEOGRAPHY)));
        }
        Optional<Node> council = reference(new Value.Reference(EnumSet.of(Kind.ORGANISATION)), where);
        if (council.isEmpty()) {
            return council;
        }
        Optional<Node> area = names.areaOf(council.get());
        return area.isPresent()
                ? area
                : fault(where, "No area is known for this body.", "Write the GSS code of the area, such as E08000035.");
    }

    private Optional<Node> page(Where where) {
        return iri(where, "A web address is expected, beginning with https:// or http://.");
    }

    private Optional<Node> iri(Where where, String expected) {
        if (!Iris.isWeb(where.text())) {
            return fault(where, expected, "");
        }
        Optional<String> fault = Iris.fault(where.text(), Limits.STANDARD.iri());
        return fault.isPresent() ? fault(where, fault.get(), "") : Optional.of(NodeFactory.createURI(where.text()));
    }

    private Optional<Node> mailbox(Where where) {
        String address = where.text().replaceFirst("^(?i)mailto:", "");
        return MAILBOX.matcher(address).matches()
                ? Optional.of(NodeFactory.createURI("mailto:" + address))
                : fault(where, "An e-mail address is expected.", "");
    }

    private Optional<Node> mediaType(Where where) {
        return MEDIA_TYPE.matcher(where.text()).matches()
                ? Optional.of(Terms.term(Terms.MEDIA_TYPE, where.text()))
                : iri(where, "A media type is expected, such as text/csv.");
    }

    private Optional<Node> date(boolean day, Where where) {
        String text = where.text();
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate.parse(text);
                return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate));
            }
            if (!day && MONTH.matcher(text).matches()) {
                YearMonth.parse(text);
                return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYearMonth));
            }
        } catch (DateTimeException e) {
            return fault(where, "There is no such date.", "");
        }
        if (!day && YEAR.matcher(text).matches()) {
            return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYear));
        }
        Optional<String> meant = DaysInWords.find(text).map(found -> "Write it as " + found + ".");
        return day
                ? fault(where, "A day is expected.", meant.orElse("Write it as 2024-03-31."))
                : fault(
                        where,
                        "A date is expected.",
                        meant.orElse("Write a year, a month or a day: 2024, 2024-03 or 2024-03-31."));
    }

    private Optional<Node> truth(Where where) {
        String text = where.text().toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("false")
                ? Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean))
                : fault(where, "Either true or false is expected.", "");
    }

    private Optional<Node> number(Where where) {
        return DECIMAL.matcher(where.text()).matches()
                ? Optional.of(
                        NodeFactory.createLiteralDT(where.text().replaceFirst("^\\+", ""), XSDDatatype.XSDdecimal))
                : fault(
                        where,
                        "A plain number is expected.",
                        "Write digits, such as 50000 or 3.5, without separators.");
    }

    private Optional<Node> choice(Value.Choice choice, Where where) {
        String form =
                NameForms.plain(where.text().replace(choice.namespace(), "")).replace(" ", "");
        return choice.codes().stream()
                .filter(code -> NameForms.plain(code).replace(" ", "").equals(form))
                .findFirst()
                .map(code -> Terms.term(choice.namespace(), code))
                .or(() -> fault(
                        where,
                        "This is none of the values.",
                        Suggestions.ofWords(where.text(), choice.codes().stream())));
    }
}
