package org.localreuse.app;

import java.util.Set;
import org.localreuse.intake.Desk;
import org.localreuse.intake.Submissions;
import org.localreuse.ontology.Base;
import org.localreuse.rest.ChangesResource;
import org.localreuse.rest.ConfirmationsResource;
import org.localreuse.rest.Confirming;
import org.localreuse.rest.DecisionsResource;
import org.localreuse.rest.Incoming;
import org.localreuse.rest.NotTakenMapper;
import org.localreuse.rest.NothingThereMapper;
import org.localreuse.rest.ReceiptResource;
import org.localreuse.rest.ReportWriter;
import org.localreuse.rest.ReuseConfirmationsResource;
import org.localreuse.rest.SchemaResource;
import org.localreuse.rest.SubmissionDocuments;
import org.localreuse.rest.SubmissionResource;
import org.localreuse.rest.SubmissionsResource;
import org.localreuse.rest.TemplatesResource;
import org.localreuse.rest.ValidateResource;
import org.localreuse.rest.Views;

/** What takes things in over HTTP, put together: the part of the composition root that knows the desk. */
final class Intakes {

    private Intakes() {}

    static Set<Object> of(Desk desk, Views views, Base base) {
        Submissions submissions = desk.submissions();
        SubmissionDocuments documents = new SubmissionDocuments(views, desk.keys());
        Incoming incoming = new Incoming(views);
        Confirming confirming = new Confirming(desk.confirmations(), views, base);
        return Set.of(
                new SubmissionsResource(submissions, documents, incoming),
                new SubmissionResource(submissions, documents, incoming),
                new DecisionsResource(submissions, documents),
                new ValidateResource(submissions, incoming),
                new ConfirmationsResource(confirming),
                new ReuseConfirmationsResource(confirming),
                new ReceiptResource(submissions, documents),
                new ChangesResource(desk.history(), views),
                new SchemaResource(base),
                new TemplatesResource(),
                new ReportWriter(),
                new NothingThereMapper(desk.history()),
                new NotTakenMapper());
    }
}
