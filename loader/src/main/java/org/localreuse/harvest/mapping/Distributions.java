package org.localreuse.harvest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** The files and services in which a dataset is given. One without an address is of no use to anybody. */
record Distributions(Draft draft, Identity identity, Licences licences) {

    private static final Node ACCESS = DCAT.accessURL.asNode();
    private static final Node DOWNLOAD = DCAT.downloadURL.asNode();
    private static final Node SERVES = DCAT.servesDataset.asNode();
    private static final Node ENDPOINT = DCAT.endpointURL.asNode();

    void say(Said said) {
        int without = 0;
        for (Said part : said.parts(DCAT.distribution.asNode()).toList()) {
            without += distribution(part) ? 0 : 1;
        }
        if (without > 0) {
            draft.notes()
                    .advice(
                            "distribution",
                            "",
                            without + (without == 1 ? " file has" : " files have")
                                    + " no address and cannot be listed.",
                            "Give the web address of each file.");
        }
        said.parts(X.SERVICE).forEach(this::service);
    }

    private boolean distribution(Said part) {
        List<Node> downloads = draft.addresses("downloadURL", part.texts(DOWNLOAD));
        List<Node> given = draft.addresses("accessURL", part.texts(ACCESS));
        // Where only the file itself is known, that is how to get at it.
        List<Node> access = given.isEmpty() ? downloads : given;
        if (access.isEmpty()) {
            return false;
        }
        String content = Stream.of(
                        ACCESS, DOWNLOAD, DCTerms.format.asNode(), DCAT.mediaType.asNode(), DCTerms.title.asNode())
                .map(property -> String.join(" ", part.texts(property)))
                .reduce("", (one, other) -> one + "\n" + other);
        Node node = identity.part(draft.dataset(), "dist", part, content);
        draft.say(DCAT.distribution.asNode(), node);
        draft.type(node, DCAT.Distribution.asNode());
        access.forEach(address -> draft.say(node, ACCESS, address));
        downloads.forEach(address -> draft.say(node, DOWNLOAD, address));
        describe(node, part);
        return true;
    }

    private void describe(Node node, Said part) {
        List<Node> titles = part.values(DCTerms.title.asNode());
        draft.texts()
                .say(
                        draft.statements(),
                        node,
                        DCTerms.title.asNode(),
                        "title",
                        titles.isEmpty() ? part.values(X.OTHER_TITLE) : titles);
        draft.texts()
                .say(
                        draft.statements(),
                        node,
                        DCTerms.description.asNode(),
                        "description",
                        part.values(DCTerms.description.asNode()));
        format(node, part);
        licences.say(node, part);
        date(node, DCTerms.issued.asNode(), part);
        date(node, DCTerms.modified.asNode(), part);
        part.parts(DCAT.accessService.asNode())
                .forEach(service ->
                        service(service).ifPresent(iri -> draft.say(node, DCAT.accessService.asNode(), iri)));
    }

    private void format(Node node, Said part) {
        List<String> said = new ArrayList<>(part.texts(DCAT.mediaType.asNode()));
        said.addAll(part.texts(DCTerms.format.asNode()));
        List<Formats> found =
                said.stream().flatMap(text -> Formats.find(text).stream()).toList();
        found.stream()
                .flatMap(format -> format.mediaType().stream())
                .findFirst()
                .ifPresent(type -> draft.say(node, DCAT.mediaType.asNode(), type));
        found.stream()
                .flatMap(format -> format.fileType().stream())
                .findFirst()
                .ifPresent(type -> draft.say(node, DCTerms.format.asNode(), type));
        if (found.isEmpty() && !said.isEmpty()) {
            draft.notes()
                    .hint(
                            "mediaType",
                            draft.texts().clean("mediaType", said.getFirst()),
                            "Nobody has registered a format of this name; it was left out.",
                            "Give a media type, such as text/csv.");
        }
    }

    /** Of a file a bad date is not worth a word: it is most often made by the registry itself. */
    private void date(Node node, Node property, Said part) {
        part.texts(property).stream()
                .flatMap(text -> Dates.find(text).stream())
                .findFirst()
                .ifPresent(date -> draft.say(node, property, date));
    }

    /** A service needs a title and an address; one that has not both is left out. */
    private Optional<Node> service(Said said) {
        List<Node> endpoints = draft.addresses("servesDataset", said.texts(ENDPOINT));
        List<Node> titles =
                draft.texts().all("title", said.values(DCTerms.title.asNode())).toList();
        if (endpoints.isEmpty() || titles.isEmpty()) {
            draft.notes().hint("servesDataset", "", "A service without a title or an address was left out.", "");
            return Optional.empty();
        }
        Node node = identity.part(
                draft.dataset(), "service", said, endpoints.getFirst().getURI());
        draft.type(node, DCAT.DataService.asNode());
        draft.texts().say(draft.statements(), node, DCTerms.title.asNode(), "title", titles);
        draft.texts()
                .say(
                        draft.statements(),
                        node,
                        DCTerms.description.asNode(),
                        "description",
                        said.values(DCTerms.description.asNode()));
        endpoints.forEach(endpoint -> draft.say(node, ENDPOINT, endpoint));
        draft.say(node, SERVES, draft.dataset());
        return Optional.of(node);
    }
}
