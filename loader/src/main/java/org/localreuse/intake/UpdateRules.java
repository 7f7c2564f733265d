package org.localreuse.intake;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;
import org.localreuse.model.Finding;
import org.localreuse.model.Position;
import org.localreuse.model.Refusal;

/** What an operation of an update may be at all, before it runs. Which statements it makes shows only when it does. */
final class UpdateRules extends UpdateVisitorBase {

    private final WritableGraphs writable;
    private final UpdateFence fence;

    UpdateRules(WritableGraphs writable, UpdateFence fence) {
        this.writable = writable;
        this.fence = fence;
    }

    @Override
    public void visit(UpdateLoad load) {
        throw refusal("LOAD is not allowed: the registry fetches nothing here.", "Send the statements themselves.");
    }

    @Override
    public void visit(UpdateCreate create) {
        writable.check(create.getGraph());
    }

    @Override
    public void visit(UpdateDrop drop) {
        check(drop.getTarget());
    }

    @Override
    public void visit(UpdateClear clear) {
        check(clear.getTarget());
    }

    @Override
    public void visit(UpdateAdd add) {
        check(add.getDest());
    }

    @Override
    public void visit(UpdateCopy copy) {
        check(copy.getDest());
    }

    @Override
    public void visit(UpdateMove move) {
        check(move.getSrc());
        check(move.getDest());
    }

    @Override
    public void visit(UpdateModify modify) {
        Query pattern = new Query();
        pattern.setQueryPattern(modify.getWherePattern());
        pattern.setQuerySelectType();
        pattern.setQueryResultStar(true);
        pattern.ensureResultVars();
        fence.check(pattern);
    }

    private void check(Target target) {
        if (target.isDefault()) {
            throw WritableGraphs.defaultGraph();
        }
        if (!target.isOneNamedGraph()) {
            throw refusal(
                    "That would take the registry's own graphs along: councils, provenance, what is derived.",
                    "Name each graph that is meant.");
        }
        writable.check(target.getGraph());
    }

    private static Refusal refusal(String message, String hint) {
        return new Refusal(Finding.refusal(Position.UNKNOWN, message, hint));
    }
}
