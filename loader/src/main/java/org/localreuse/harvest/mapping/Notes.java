package org.localreuse.harvest.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;
import org.localreuse.validation.Breach;

/** Gathers what there is to say of one record, each field by the name that it has in the registry. */
final class Notes {

    private static final Map<String, List<String>> FIELDS = Table.rows("fields.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, Function.identity()));

    private static final int LABEL = 1;

    /** The column of the first model in the table. */
    private static final int MODELS = 2;

    private static final List<Model> COLUMNS = List.of(Model.CKAN, Model.DATAJSON, Model.DCAT);

    private final Model model;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Notes(Model model) {
        this.model = model;
    }

    /** Something that keeps the record out. */
    void error(String field, String value, String message, String hint) {
        add(Severity.ERROR, field, value, message, hint);
    }

    /** Something that somebody should look at. */
    void advice(String field, String value, String message, String hint) {
        add(Severity.ADVICE, field, value, message, hint);
    }

    /** Something that was done, and why. */
    void hint(String field, String value, String message, String hint) {
        add(Severity.HINT, field, value, message, hint);
    }

    /** A finding that somebody else made. */
    void add(Finding finding) {
        findings.add(finding);
    }

    /** Which fields nobody reads; nothing for an empty sentence. */
    void notRead(String sentence) {
        if (!sentence.isEmpty()) {
            findings.add(Finding.note(Severity.HINT, Position.UNKNOWN, sentence, ""));
        }
    }

    /** A shape that the record does not meet. */
    void breach(Breach breach) {
        String iri = breach.predicate().filter(Node::isURI).map(Node::getURI).orElse("");
        String field = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        String value = breach.value()
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .filter(text -> breach.predicate().isPresent())
                .orElse("");
        add(breach.severity(), field, value, breach.message(), "");
    }

    private void add(Severity severity, String field, String value, String message, String hint) {
        List<String> row = FIELDS.get(field);
        String path = row == null ? field : row.get(MODELS + COLUMNS.indexOf(model));
        String label = row == null ? "" : row.get(LABEL);
        findings.add(new Finding(severity, Position.UNKNOWN, path, label, value, message, "", hint));
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }
}
