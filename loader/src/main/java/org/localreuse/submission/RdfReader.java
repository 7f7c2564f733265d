package org.localreuse.submission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Position;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.JsonTree;
import org.localreuse.submission.tree.Limits;

/** RDF in any of six syntaxes: statements in our vocabulary about things of ours and about datasets. The whole input is one entry. */
final class RdfReader implements SubmissionReader {

    private static final Map<SubmissionFormat, Lang> LANGUAGES = Map.of(
            SubmissionFormat.TURTLE, Lang.TURTLE,
            SubmissionFormat.TRIG, Lang.TRIG,
            SubmissionFormat.N_TRIPLES, Lang.NTRIPLES,
            SubmissionFormat.N_QUADS, Lang.NQUADS,
            SubmissionFormat.RDF_XML, Lang.RDFXML,
            SubmissionFormat.JSON_LD, Lang.JSONLD11);

    static final Set<SubmissionFormat> FORMATS = LANGUAGES.keySet();

    private final SubmissionFormat format;
    private final Base base;
    private final Limits limits;

    RdfReader(SubmissionFormat format, Base base, Limits limits) {
        this.format = format;
        this.base = base;
        this.limits = limits;
    }

    @Override
    public List<Declaration> declarations(SubmissionFile file) {
        return RdfDeclarations.of(parsed(file), new Minter(base));
    }

    @Override
    public Draft read(SubmissionFile file, Names names) {
        RdfStatements parsed = parsed(file);
        Findings findings = new Findings(limits.findings());
        new SubjectRules(base, parsed).check(findings);
        OwnTerms.check(parsed, findings);
        if (parsed.list().isEmpty() && !findings.hasErrors()) {
            findings.error(Position.UNKNOWN, "", "", "Nothing is described here.", "");
        }
        PlaceIndex places = new PlaceIndex();
        Graph statements = GraphFactory.createDefaultGraph();
        if (!findings.hasErrors()) {
            new NodeNames(base, parsed).named(names).forEach(statement -> {
                statements.add(statement.triple());
                places.put(
                        statement.triple().getSubject(),
                        statement.triple().getPredicate(),
                        FieldWords.of(statement.triple().getPredicate()).at(statement.position(), statement.field()));
            });
        }
        Entry entry = new Entry(Position.line(1), statements, findings.list());
        return new Draft(format, About.NOTHING, List.of(entry), parsed.notes(), places);
    }

    private RdfStatements parsed(SubmissionFile file) {
        RdfStatements statements = new RdfStatements(base, limits);
        parse(file, format, limits, statements);
        return statements;
    }

    /** Looks at what the syntax is written in before Jena does, then hands over every statement. */
    static void parse(SubmissionFile file, SubmissionFormat format, Limits limits, RdfParse.Sink sink) {
        if (format == SubmissionFormat.RDF_XML) {
            Input.read(file, limits, text -> XmlGuard.check(text, limits));
        } else if (format == SubmissionFormat.JSON_LD) {
            Input.read(file, limits, text -> JsonTree.parse(text, limits));
        }
        Input.read(file, limits, text -> {
            RdfParse.run(text, Objects.requireNonNull(LANGUAGES.get(format)), limits, sink);
            return format;
        });
    }
}
