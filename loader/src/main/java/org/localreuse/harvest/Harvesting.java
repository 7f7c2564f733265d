package org.localreuse.harvest;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.harvest.feed.Feeds;
import org.localreuse.harvest.fetch.Ask;
import org.localreuse.harvest.fetch.FetchLimits;
import org.localreuse.harvest.fetch.Fetcher;
import org.localreuse.harvest.fetch.Reply;
import org.localreuse.harvest.mapping.PageMapper;
import org.localreuse.intake.LoadOptions;
import org.localreuse.intake.Progress;
import org.localreuse.intake.Reading;
import org.localreuse.intake.Register;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Principal;
import org.localreuse.model.Source;
import org.localreuse.model.SubmissionFile;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.validation.ContactDetails;

/** What harvesting into one register takes, put together. */
public final class Harvesting implements AutoCloseable {

    private final Register register;
    private final Fetcher fetcher;
    private final Harvester harvester;

    private Harvesting(Register register, Fetcher fetcher) {
        this.register = register;
        this.fetcher = fetcher;
        Base base = register.store().base();
        Reading reading = Reading.of(base);
        this.harvester = new Harvester(
                register.record(),
                register.publisher(),
                new Feeds(fetcher)::of,
                new PageMapper(base, new ContactDetails(Vocabulary.shapes()), reading.validator()),
                register::names);
    }

    /** With the usual limits; whoever is asked is told who asks. */
    public static Harvesting over(Register register) {
        String userAgent = "LocalReuseRegistry (+" + register.store().base().iri() + ")";
        return over(register, new Fetcher(FetchLimits.STANDARD, userAgent));
    }

    /** @param fetcher closed with this */
    public static Harvesting over(Register register, Fetcher fetcher) {
        return new Harvesting(register, fetcher);
    }

    /**
     * Harvests a registry of datasets; see {@link Harvester#harvest}.
     *
     * @throws FeedBroken if the feed cannot be read
     */
    public HarvestReport datasets(Source source, HarvestOptions options, HarvestProgress progress) {
        return harvester.harvest(source, options, progress);
    }

    /**
     * Fetches a publiccode.yml and hands it in, in the operator's name: what it says of others waits for them.
     *
     * @throws FeedBroken if it cannot be had
     */
    public LoadReport project(Source source, boolean dryRun) {
        Ask ask = Ask.of(source.address(), "application/yaml, text/yaml, text/plain;q=0.9, */*;q=0.1", source.local());
        Reply.Answer answer = fetcher.document(ask)
                .orElseThrow(
                        () -> new FeedBroken(source.address() + " says that it is unchanged, and never was read."));
        SubmissionFile file = SubmissionFile.of("harvest:" + source.id(), "publiccode.yml", bytes(answer));
        LoadOptions options = new LoadOptions(
                dryRun,
                false,
                Optional.of(NodeFactory.createURI(source.address().toString())),
                Optional.empty(),
                Optional.empty());
        return register.intake().load(Principal.OPERATOR, List.of(file), options, Progress.SILENT);
    }

    private static byte[] bytes(Reply.Answer answer) {
        return answer.body().slice(0, answer.body().length());
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
