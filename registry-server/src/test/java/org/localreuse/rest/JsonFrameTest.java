package org.localreuse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.Vocabulary;

class JsonFrameTest {

    private static final Node PROJECT = Base.DEFAULT.id("project", "p");
    private static final Node COUNCIL = Base.DEFAULT.id("council", "LDS");

    private final JsonFrame frame = new JsonFrame(
            JsonTerms.of(Vocabulary.context()),
            new References(Base.DEFAULT, Map.of(COUNCIL, "Leeds City Council"), Map.of(), Set.of(COUNCIL)));

    @Test
    void writesConceptsAsSlugsAndTextsByLanguage() {
        Map<String, Object> members = frame("""
                dct:title "Bins"@en , "Biniau"@cy ; lr:stage <concept/project-stage/live> ;
                dct:type <concept/project-kind/app> ; dcat:keyword "waste"@en , "bins"@en .""");

        assertThat(members)
                .containsEntry("title", Map.of("en", "Bins", "cy", "Biniau"))
                .containsEntry("stage", "live")
                .containsEntry("kinds", List.of("app"))
                .containsEntry("keywords", Map.of("en", List.of("bins", "waste")))
                .doesNotContainKey("componentKind");
    }

    @Test
    void keepsListsListsAndLeavesOutWhatIsNotKnown() {
        Map<String, Object> members = frame("lr:leadOrganisation <id/council/LDS> .");

        assertThat(members.get("leads"))
                .isEqualTo(List.of(Map.of(
                        "id", COUNCIL.getURI(),
                        "key", "LDS",
                        "label", "Leeds City Council",
                        "href", "/api/councils/LDS")));
        assertThat(members).doesNotContainKeys("partners", "label", "href", "page");
    }

    @Test
    void keepsDatesAsPreciseAsTheyAreAndNumbersNumbers() {
        Map<String, Object> members = frame("""
                lr:since "2019-08"^^xsd:gYearMonth ; lr:openToReuse true ; lr:outcome <id/project/p/outcome/1> .
                <id/project/p/outcome/1> schema:value 1200.50 .""");

        assertThat(members).containsEntry("since", "2019-08").containsEntry("openToReuse", true);
        assertThat(members.get("outcomes"))
                .isEqualTo(List.of(Map.of("id", PROJECT.getURI() + "/outcome/1", "value", new BigDecimal("1200.5"))));
    }

    @Test
    void endsWhenPartsPointBack() {
        Map<String, Object> members = frame("""
                dct:hasPart <id/project/p/component/c> .
                <id/project/p/component/c> dct:isPartOf <id/project/p> ; dct:hasPart <id/project/p> .""");

        assertThat(members.toString()).hasSizeLessThan(1500);
    }

    @Test
    void choosesOneOfSeveralWhereOnlyOneIsMeantAlwaysTheSame() {
        assertThat(frame("lr:stage <concept/project-stage/retired> , <concept/project-stage/live> ."))
                .containsEntry("stage", "live");
    }

    private Map<String, Object> frame(String statements) {
        Graph graph = RDFParser.fromString("""
                        @base <https://w3id.org/localreuse/> .
                        @prefix lr: <https://w3id.org/localreuse/def#> .
                        @prefix dct: <http://purl.org/dc/terms/> .
                        @prefix dcat: <http://www.w3.org/ns/dcat#> .
                        @prefix schema: <http://schema.org/> .
                        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        <id/project/p> a lr:Project ; """ + statements, Lang.TURTLE).toGraph();
        return frame.of(graph, PROJECT);
    }
}
