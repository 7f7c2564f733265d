package org.localreuse.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.localreuse.intake.Administration.UpdateText;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;
import org.localreuse.ontology.Base;

/** An update that has been parsed: its operations, run one by one so that a fault can be told with its place. */
final class SparqlUpdate {

    private final List<Update> operations;

    private SparqlUpdate(List<Update> operations) {
        this.operations = operations;
    }

    /**
     * Parses it.
     *
     * @param base of relative IRIs
     * @throws Refusal with line and column, where it is no SPARQL 1.1 Update
     */
    static SparqlUpdate parse(UpdateText update, Base base) {
        try {
            UpdateRequest request = UpdateFactory.create(text(update), base.iri(), Syntax.syntaxSPARQL_11);
            return new SparqlUpdate(request.getOperations().stream()
                    .map(operation -> over(update, written(operation)))
                    .toList());
        } catch (QueryParseException e) {
            throw unreadable(new Position(Math.max(0, e.getLine()), Math.max(0, e.getColumn())), e);
        } catch (QueryException e) {
            throw unreadable(Position.UNKNOWN, e);
        } catch (StackOverflowError e) {
            throw new Refusal(
                    Finding.refusal(Position.UNKNOWN, "The update is nested too deeply.", "Give a flatter one."), e);
        }
    }

    private static String text(UpdateText update) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(update.text()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(Finding.refusal(Position.UNKNOWN, "The update is not in UTF-8.", "Send it in UTF-8."), e);
        }
    }

    private static Refusal unreadable(Position position, QueryException cause) {
        String message = String.valueOf(cause.getMessage()).strip();
        return new Refusal(
                Finding.refusal(position, "This is no SPARQL 1.1 Update: " + message, "Mend it at that place."), cause);
    }

    /** {@code DELETE WHERE} in its long form, which has a pattern to look at and to match over other graphs. */
    private static Update written(Update operation) {
        if (!(operation instanceof UpdateDeleteWhere shortForm)) {
            return operation;
        }
        UpdateModify longForm = new UpdateModify();
        ElementGroup pattern = new ElementGroup();
        shortForm.getQuads().forEach(quad -> {
            longForm.getDeleteAcc().addQuad(quad);
            ElementTriplesBlock triple = new ElementTriplesBlock();
            triple.addTriple(quad.asTriple());
            pattern.addElement(quad.isDefaultGraph() ? triple : new ElementNamedGraph(quad.getGraph(), triple));
        });
        longForm.setHasDeleteClause(true);
        longForm.setElement(pattern);
        return longForm;
    }

    /** What the request names goes for every pattern; then the update may not name graphs to match over itself. */
    private static Update over(UpdateText update, Update operation) {
        if (update.namesGraphs() && operation instanceof UpdateWithUsing matching) {
            if (matching.getWithIRI() != null
                    || !matching.getUsing().isEmpty()
                    || !matching.getUsingNamed().isEmpty()) {
                throw new Refusal(Finding.refusal(
                        Position.UNKNOWN,
                        "Both the request and the update name the graphs to match over.",
                        "Leave out using-graph-uri and using-named-graph-uri, or USING and WITH."));
            }
            update.using().forEach(matching::addUsing);
            update.usingNamed().forEach(matching::addUsingNamed);
        }
        return operation;
    }

    /**
     * Looks at every operation, then runs them in order.
     *
     * @throws Refusal with the operation at fault, where one is not allowed or fails
     */
    void run(ProposedDataset dataset, WritableGraphs writable, UpdateFence fence) {
        UpdateRules rules = new UpdateRules(writable, fence);
        each(operation -> operation.visit(rules));
        each(operation -> UpdateExec.dataset(dataset)
                .update(operation)
                .context(fence.context())
                .timeout(fence.left().toMillis() + 1, TimeUnit.MILLISECONDS)
                .build()
                .execute());
    }

    private interface Step {
        void of(Update operation);
    }

    private void each(Step step) {
        int number = 0;
        for (Update operation : operations) {
            number++;
            try {
                step.of(operation);
            } catch (Refusal refusal) {
                throw at(number, refusal.finding());
            } catch (UpdateException e) {
                throw at(number, Finding.refusal(Position.UNKNOWN, String.valueOf(e.getMessage()) + ".", ""));
            }
        }
    }

    private Refusal at(int number, Finding finding) {
        String place = "operation " + number + (operations.size() == 1 ? "" : " of " + operations.size());
        return new Refusal(new Finding(
                finding.severity(),
                finding.position(),
                place,
                finding.label(),
                finding.value(),
                finding.message(),
                finding.expected(),
                finding.hint()));
    }
}
