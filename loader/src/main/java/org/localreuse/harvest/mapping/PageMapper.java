package org.localreuse.harvest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RecordMapper;
import org.localreuse.model.Finding;
import org.localreuse.model.Source;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Names;
import org.localreuse.submission.Minter;
import org.localreuse.validation.ContactDetails;
import org.localreuse.validation.SubmissionValidator;

/**
 * Maps a page of records in one run of the mapping file of their model; works out afterwards, record by record, what a query cannot
 * say well; and checks the whole page against the shapes. Safe to use from several threads.
 */
public final class PageMapper implements RecordMapper {

    private final Minter minter;
    private final ContactDetails contactDetails;
    private final PageValidation validation;

    /**
     * @param base of the IRIs that are made
     * @param contactDetails what no text may have
     * @param validator the shapes
     */
    public PageMapper(Base base, ContactDetails contactDetails, SubmissionValidator validator) {
        this.minter = new Minter(base);
        this.contactDetails = contactDetails;
        this.validation = new PageValidation(validator);
    }

    @Override
    public List<Mapped> map(Source source, List<RawRecord> records, Names names) {
        Identity identity = new Identity(source, minter);
        LicenceTexts licences = new LicenceTexts(names);
        List<Reading> readings = Reading.of(records);
        List<Optional<Draft>> drafts = readings.stream()
                .map(reading -> draft(identity, names, licences, reading))
                .toList();
        validation.check(drafts.stream().flatMap(Optional::stream).toList());
        return IntStream.range(0, readings.size())
                .mapToObj(i -> mapped(readings.get(i), drafts.get(i)))
                .toList();
    }

    /** Empty if the record cannot be described. */
    private Optional<Draft> draft(Identity identity, Names names, LicenceTexts licences, Reading reading) {
        if (reading.said().isEmpty()) {
            return Optional.empty();
        }
        Said said = reading.said().get();
        Texts texts = new Texts(contactDetails, reading.notes(), Languages.only(said.texts(X.LANGUAGE)));
        Optional<Draft> draft = identity.dataset(reading.raw(), said, reading.notes())
                .map(dataset -> new Draft(
                        identity.source(),
                        names,
                        minter,
                        dataset,
                        GraphFactory.createDefaultGraph(),
                        texts,
                        reading.notes()));
        draft.ifPresent(made -> new Description(made, identity, licences).say(reading.raw(), said));
        return draft;
    }

    private static Mapped mapped(Reading reading, Optional<Draft> draft) {
        String key = reading.raw().key();
        List<Finding> findings = reading.notes().list();
        return draft.filter(made -> !reading.notes().hasErrors())
                .<Mapped>map(made -> new Mapped.Taken(key, made.dataset(), made.statements(), findings))
                .orElseGet(() -> new Mapped.Quarantined(key, findings));
    }
}
