package org.localreuse.export;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.localreuse.ontology.LR;

/** Describes what entries refer to: organisations, licences, themes, areas, standards, and those who use a dataset. */
final class SharedParts {

    private static final String CC = "http://creativecommons.org/ns#";
    private static final String PUBLISHER_TYPE = "http://purl.org/adms/publishertype/";
    static final String LICENCE_TYPE = "http://purl.org/adms/licencetype/";

    /** What kind of publisher a body is, where it is no local authority. */
    private static final Map<String, String> PUBLISHERS = Map.of(
            "central-government", "NationalAuthority",
            "university", "Academia-ScientificOrganisation",
            "charity", "NonProfitOrganisation",
            "company", "Company");

    private static final List<String> NO_AUTHORITIES = List.of(
            "partnership",
            "central-government",
            "health",
            "university",
            "charity",
            "housing-association",
            "company",
            "individual-collective");

    private final Graph uses;
    private final Graph agents;
    private final Graph licences;
    private final EuropeanThemes themes;

    /**
     * @param licences the list that the register keeps of them
     */
    SharedParts(Holdings holdings, Graph licences, EuropeanThemes themes) {
        this.uses = holdings.uses();
        this.agents = holdings.agents();
        this.licences = licences;
        this.themes = themes;
    }

    /** @param given has the labels of what the dataset refers to */
    void describe(Node dataset, Graph out, Graph given) {
        users(dataset, out);
        for (Triple statement : out.find().toList()) {
            Node property = statement.getPredicate();
            Node value = statement.getObject();
            if (property.equals(DCAT.theme.asNode())) {
                theme(dataset, value, out, given);
            } else if (property.equals(DCTerms.spatial.asNode())) {
                label(value, RDFS.label, out, given);
            } else if (property.equals(DCTerms.license.asNode())) {
                licence(value, out);
            } else if (property.equals(DCTerms.rights.asNode())) {
                name(value, RDFS.label, licences, SKOS.prefLabel, out);
            } else if (isAgent(property)) {
                agent(value, out);
            }
        }
        Ranges.type(out);
    }

    private static boolean isAgent(Node property) {
        return property.equals(DCTerms.publisher.asNode())
                || property.equals(LR.leadOrganisation.asNode())
                || property.equals(LR.reuser.asNode())
                || property.equals(LR.reusedBy.asNode());
    }

    private void users(Node dataset, Graph out) {
        uses.find(dataset, DCTerms.isReferencedBy.asNode(), Node.ANY).toList().forEach(use -> {
            out.add(use);
            uses.find(use.getObject(), Node.ANY, Node.ANY).forEachRemaining(out::add);
        });
    }

    private void theme(Node dataset, Node theme, Graph out, Graph given) {
        themes.of(theme).ifPresent(european -> {
            out.add(dataset, DCAT.theme.asNode(), european.iri());
            out.add(european.iri(), SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(european.name(), "en"));
        });
        if (themes.of(theme).filter(european -> european.iri().equals(theme)).isEmpty()) {
            label(theme, SKOS.prefLabel, out, given);
        }
    }

    /** DCAT-AP wants a name for each concept: its own, or what its address ends in. */
    private static void label(Node thing, Property property, Graph out, Graph given) {
        List<Node> labels = CatalogueEntry.values(given, thing, RDFS.label);
        if (!labels.isEmpty()) {
            out.add(thing, property.asNode(), labels.getFirst());
        } else if (property.equals(SKOS.prefLabel)) {
            out.add(
                    thing,
                    property.asNode(),
                    NodeFactory.createLiteralString(thing.toString().replaceFirst("^.*[/#](?=.)", "")));
        }
    }

    /** An organisation, with a name: its own, or its address where the register knows no other. */
    private void agent(Node agent, Graph out) {
        out.add(agent, RDF.type.asNode(), FOAF.Agent.asNode());
        name(agent, FOAF.name, agents, FOAF.name, out);
        CatalogueEntry.values(agents, agent, ORG.classification).stream()
                .map(kind -> kind.toString().replaceFirst("^.*/", ""))
                .map(kind -> PUBLISHERS.getOrDefault(kind, NO_AUTHORITIES.contains(kind) ? "" : "LocalAuthority"))
                .filter(type -> !type.isEmpty())
                .limit(1)
                .forEach(type -> typed(agent, PUBLISHER_TYPE + type, out));
    }

    private void licence(Node licence, Graph out) {
        name(licence, RDFS.label, licences, SKOS.prefLabel, out);
        licences.find(licence, SKOS.exactMatch.asNode(), Node.ANY).forEachRemaining(out::add);
        typed(licence, "requires", "Attribution", "Attribution", out);
        typed(licence, "requires", "ShareAlike", "ViralEffect-ShareAlike", out);
        typed(licence, "prohibits", "CommercialUse", "NonCommercialUseOnly", out);
    }

    private void typed(Node licence, String facet, String value, String type, Graph out) {
        if (licences.contains(licence, NodeFactory.createURI(CC + facet), NodeFactory.createURI(CC + value))) {
            typed(licence, LICENCE_TYPE + type, out);
        }
    }

    /** The lists of ADMS call a type by its words, written as one. */
    static void typed(Node thing, String type, Graph out) {
        Node concept = NodeFactory.createURI(type);
        String words = type.replaceFirst("^.*/", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        out.add(thing, DCTerms.type.asNode(), concept);
        out.add(concept, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(words, "en"));
    }

    private static void name(Node thing, Property as, Graph names, Property of, Graph out) {
        List<Node> known = CatalogueEntry.values(names, thing, of);
        known.forEach(name -> out.add(thing, as.asNode(), name));
        if (known.isEmpty()) {
            out.add(thing, as.asNode(), NodeFactory.createLiteralString(thing.toString()));
        }
    }
}
