package org.localreuse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;

/** The same project, told in each version of the standard. */
class PubliccodeVersionsTest {

    private static final Node PROJECT = Base.DEFAULT.id("project", "sample-bins");
    private static final Node LEEDS = Base.DEFAULT.id("council", "LDS");
    private static final Node SAMPLE_CITY = Base.DEFAULT.id("organisation", "sample-city");

    private static Set<String> texts(Graph graph, Node property) {
        return graph.find(PROJECT, property, Node.ANY).toList().stream()
                .map(triple -> triple.getObject().toString())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0.1", "v0.2", "v0.3", "v0.4", "v0.5", "v0.6", "v0.7", "no-version"})
    void eachVersionSaysTheSame(String version) {
        var file = Golden.file("publiccode/" + version + ".yml");
        assertThat(Golden.READERS.formatOf(file)).isEqualTo(SubmissionFormat.PUBLICCODE);
        Draft draft = Golden.draft(file);
        Golden.assertNothingRefused(draft);
        Graph project = draft.entries().getFirst().statements();
        assertThat(texts(project, DCTerms.title.asNode())).containsExactly("\"Sample Bins\"@en");
        assertThat(texts(project, DCTerms.description.asNode()))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("street by street").contains("- Reminders"));
        assertThat(texts(project, DCAT.keyword.asNode()))
                .contains("\"waste-management\"@en", "\"local-authorities\"@en");
        assertThat(project.contains(PROJECT, LR.leadOrganisation.asNode(), SAMPLE_CITY))
                .isTrue();
        assertThat(project.find(Node.ANY, DCTerms.license.asNode(), Node.ANY).toList())
                .singleElement()
                .satisfies(triple -> assertThat(triple.getObject().getURI()).endsWith("AGPL-3.0-or-later"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0.1", "v0.2", "v0.3", "v0.4", "v0.5", "v0.6", "v0.7", "no-version"})
    void whatItSaysOfOthersIsAClaimOfItsOwn(String version) {
        List<Entry> entries =
                Golden.draft(Golden.file("publiccode/" + version + ".yml")).entries();
        assertThat(entries).hasSize(3);
        assertThat(entries.getFirst().statements().contains(Node.ANY, RDF.type.asNode(), LR.Reuse.asNode()))
                .isFalse();
        List<Entry> claims = entries.subList(1, 3);
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.statements().contains(Node.ANY, LR.reuser.asNode(), LEEDS))
                    .isTrue();
            assertThat(claim.statements().contains(Node.ANY, LR.reuseOf.asNode(), PROJECT))
                    .isTrue();
        });
        Node source = Base.DEFAULT.id("project", "other-calendar");
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.statements().contains(Node.ANY, LR.reuser.asNode(), SAMPLE_CITY))
                    .isTrue();
            assertThat(claim.statements().contains(Node.ANY, LR.reuseOf.asNode(), source))
                    .isTrue();
            assertThat(claim.statements().contains(source, DCTerms.title.asNode(), Node.ANY))
                    .isTrue();
        });
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.position().line()).isGreaterThan(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0.1", "v0.2", "v0.3", "v0.4", "v0.5", "v0.6", "v0.7"})
    void nobodyOfTheContactsComesIn(String version) {
        Graph statements = Golden.statements(Golden.draft(Golden.file("publiccode/" + version + ".yml")));
        assertThat(statements.stream().map(Object::toString))
                .noneMatch(text -> text.contains("Jo Sample") || text.contains("jo@") || text.contains("441134960000"));
    }
}
