package org.localreuse.rest;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.network.Snapshot;
import org.localreuse.ontology.Vocabulary;
import org.localreuse.query.QueryLibrary;
import org.localreuse.readiness.Asker;
import org.localreuse.readiness.Assessments;
import org.localreuse.readiness.Readiness;
import org.localreuse.store.PublishedStore;

/**
 * The views of the register: its lists and descriptions, as values. The JSON resources and the pages are two ways of showing them.
 */
public final class Views {

    private final QueryLibrary library;
    private final Freshness freshness;
    private final Snapshot<Catalogue> catalogue;
    private final ListView projects = ProjectList.view();
    private final ListView datasets = DatasetList.view();
    private final ListView councils = OrganisationList.councils();
    private final ListView organisations = OrganisationList.others();
    private final ListView licences = LicenceList.view();
    private final ListView reuses = ReuseList.view();
    private final ListView toConfirm = ToConfirm.view();
    private final ListView search = SearchList.view();
    private final Descriptions descriptions;
    private final Networks networks;
    private final Assessments assessments;

    /** Views of what the store holds, with the usual patience; nothing is read before it is asked for. */
    public Views(PublishedStore store, QueryLibrary library) {
        this(store, library, Freshness.STANDARD);
    }

    /** @param freshness for how long the word that a reuse goes on is trusted */
    public Views(PublishedStore store, QueryLibrary library, Freshness freshness) {
        this.library = library;
        this.freshness = freshness;
        JsonTerms terms = JsonTerms.of(Vocabulary.context());
        this.catalogue = new Snapshot<>(store, link -> Catalogue.read(link, library, store.base(), terms, freshness));
        this.networks = new Networks(store, library);
        this.descriptions = new Descriptions(store, library);
        this.assessments = new Assessments(store, library);
    }

    /** The same views of what another store holds. */
    public Views over(PublishedStore store) {
        return new Views(store, library, freshness);
    }

    /** The catalogue at the store's revision, or at a later one. */
    public Catalogue catalogue() {
        return catalogue.current();
    }

    public ListView projects() {
        return projects;
    }

    public ListView datasets() {
        return datasets;
    }

    public ListView councils() {
        return councils;
    }

    /** Organisations that are no councils. */
    public ListView organisations() {
        return organisations;
    }

    public ListView licences() {
        return licences;
    }

    public ListView reuses() {
        return reuses;
    }

    /** The reuses that an organisation is asked to confirm; needs its filter {@code side}. */
    public ListView toConfirm() {
        return toConfirm;
    }

    /** Everything, to look for words in. */
    public ListView search() {
        return search;
    }

    /** The reuse network. */
    public Networks networks() {
        return networks;
    }

    /**
     * How ready a project is to be reused.
     *
     * @param council that asks; empty for what holds for any
     */
    public Readiness readiness(Catalogue catalogue, Node project, Optional<Node> council) {
        return assessments.of(new Asker(project, council, freshness.since(catalogue)));
    }

    /** Everything about one thing. */
    public Descriptions descriptions() {
        return descriptions;
    }
}
