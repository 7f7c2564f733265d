package org.localreuse.harvest.mapping;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.harvest.RawRecord;
import org.localreuse.harvest.RawRecord.Model;
import org.localreuse.model.Source;
import org.localreuse.resolve.NameForms;
import org.localreuse.submission.Iris;
import org.localreuse.submission.Minter;
import org.localreuse.submission.OpenSubjects;

/** What things of a registry are called here: by the IRI that they have, else by one of ours that stays the same. */
record Identity(Source source, Minter minter) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_SLUG = 60;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");

    /** The dataset's own IRI, else the address of its page in CKAN, else one of ours; empty if what it gives as its IRI is none. */
    Optional<Node> dataset(RawRecord raw, Said said, Notes notes) {
        Optional<String> own = said.iri();
        if (own.isPresent()) {
            Optional<String> fault = fault(own.get());
            fault.ifPresent(message ->
                    notes.error("uri", own.get(), message, "Give the dataset an http or https IRI of your own."));
            return fault.isEmpty() ? own.map(NodeFactory::createURI) : Optional.empty();
        }
        Optional<String> given = said.texts(X.IRI).stream()
                .filter(iri -> Iris.isWeb(iri) && fault(iri).isEmpty())
                .findFirst();
        return given.or(() -> ckanPage(raw, said))
                .map(NodeFactory::createURI)
                .or(() -> Optional.of(minter.base().id("dataset", source.id() + "/" + segment(raw.key()))));
    }

    private Optional<String> fault(String iri) {
        return Iris.fault(iri, LONGEST).or(() -> new OpenSubjects(minter.base()).fault(iri));
    }

    /** By id, never by name: people change names. */
    private Optional<String> ckanPage(RawRecord raw, Said said) {
        return raw.model() == Model.CKAN
                ? said.text(X.ID).filter(id -> SEGMENT.matcher(id).matches()).map(id -> site() + "/dataset/" + id)
                : Optional.empty();
    }

    /** Where the pages of a CKAN begin: its API's address without what belongs to the API, and without a last slash. */
    String site() {
        URI address = source.address();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        int api = (path + "/").indexOf("/api/");
        String root = api >= 0 ? path.substring(0, api) : path;
        return address.getScheme() + "://" + address.getRawAuthority() + root.replaceAll("/+$", "");
    }

    Node record(RawRecord raw) {
        return minter.base().id("record", source.id() + "/" + segment(raw.key()));
    }

    /** Where the registry shows this record to a program. */
    String recordAddress(RawRecord raw, Said said) {
        Optional<String> address = raw.model() == Model.CKAN
                ? said.text(X.ID)
                        .filter(id -> SEGMENT.matcher(id).matches())
                        .map(id -> site() + "/api/3/action/package_show?id=" + id)
                : said.texts(X.RECORD_ADDRESS).stream().filter(Iris::isWeb).findFirst();
        return address.orElseGet(() -> source.address().toString());
    }

    /** A distribution or service by its own IRI, else by its id, else by what is said of it. */
    Node part(Node dataset, String type, Said said, String content) {
        Optional<String> own = said.iri()
                .or(() -> said.text(X.IRI))
                .filter(iri -> Iris.isWeb(iri)
                        && !iri.equals(dataset.getURI())
                        && fault(iri).isEmpty());
        if (own.isPresent()) {
            return NodeFactory.createURI(own.get());
        }
        String key = said.text(X.ID)
                .filter(id -> !id.equals(content))
                .map(Identity::segment)
                .orElseGet(() -> Iris.digest(content));
        return minter.part(dataset, type, key);
    }

    /** A key as the last part of an IRI: as it is where that may be, else its last part readable, and told apart by a digest. */
    static String segment(String key) {
        if (SEGMENT.matcher(key).matches()) {
            return key;
        }
        String slug = NameForms.slug(key.replaceFirst("/+$", "").replaceFirst("^.*[/=]", ""));
        String start = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-+$", "");
        return (start.isEmpty() ? "" : start + "-") + Iris.digest(key);
    }
}
