package org.localreuse.submission;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.localreuse.ontology.LR;
import org.localreuse.submission.tree.Item.Mapping;

/** Where a publiccode.yml says what became a statement: by the property, since a file is about one project. */
record PubliccodePlaces(Mapping root) implements Draft.Places {

    private static final Map<Node, String> KEYS = Map.ofEntries(
            Map.entry(Terms.term(Terms.DCT, "title"), "name"),
            Map.entry(Terms.term(Terms.DCT, "description"), "description"),
            Map.entry(LR.stage.asNode(), "developmentStatus"),
            Map.entry(LR.leadOrganisation.asNode(), "legal"),
            Map.entry(Terms.term(Terms.DCT, "license"), "legal"),
            Map.entry(Terms.term(Terms.FOAF, "name"), "legal"),
            Map.entry(LR.partner.asNode(), "maintenance"),
            Map.entry(Terms.term(Terms.SCHEMA, "codeRepository"), "url"),
            Map.entry(Terms.term(Terms.DCAT, "landingPage"), "landingURL"),
            Map.entry(LR.reuseOf.asNode(), "isBasedOn"),
            Map.entry(LR.reuser.asNode(), "usedBy"),
            Map.entry(Terms.term(Terms.SCHEMA, "funder"), "fundedBy"));

    @Override
    public Optional<Place> of(Node subject, Node predicate) {
        String key = KEYS.getOrDefault(predicate, "");
        return root.get(key).map(item -> FieldWords.of(predicate).at(item.position(), key));
    }
}
