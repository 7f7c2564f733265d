package org.localreuse.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localreuse.ontology.Base;
import org.localreuse.ontology.LR;
import org.localreuse.ontology.ReferenceData;
import org.localreuse.resolve.Resolution.Ambiguous;
import org.localreuse.resolve.Resolution.Candidate;
import org.localreuse.resolve.Resolution.Found;
import org.localreuse.resolve.Resolution.Unknown;

class NameIndexTest {

    private static final String IDS = Base.DEFAULT.iri() + "id/";
    private static final NameIndex REFERENCE = NameIndex.ofReferenceData(Base.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LDS                                           | LDS
            lds                                           | LDS
            E08000035                                     | LDS
            https://w3id.org/localreuse/id/council/LDS    | LDS
            Leeds City Council                            | LDS
            LEEDS CITY COUNCIL                            | LDS
            Leeds                                         | LDS
            City of Leeds                                 | LDS
            E08000020                                     | GAT
            E08000037                                     | GAT
            Gateshead MBC                                 | -
            Brighton & Hove City Council                  | BNH
            Brighton and Hove                             | BNH
            Kings Lynn and West Norfolk Borough Council   | KIN
            London Borough of Camden                      | CMD
            Camden Council                                | CMD
            Ynys Mon                                      | -
            Dorset Council                                | DST
            Dorset County Council                         | DOR
            Leicestershire                                | LEC
            Leicester County Council                      | -
            """)
    void findsCouncilsByCodeAndByEveryForm(String text, String code) {
        Resolution resolution = REFERENCE.resolve(Kind.ORGANISATION, text);
        if (code.equals("-")) {
            assertThat(resolution).isNotInstanceOf(Found.class);
        } else {
            assertThat(resolution).isEqualTo(new Found(NodeFactory.createURI(IDS + "council/" + code)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Leads City Council, LDS",
        "Lleeds, LDS",
        "Barnsely, BNS",
        "Gatshead Council, GAT",
        "Westmoorland and Furness, WAF"
    })
    void suggestsTheNearestFirst(String text, String code) {
        assertThat(REFERENCE.resolve(Kind.ORGANISATION, text)).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.nearest()).hasSizeBetween(1, 3);
            assertThat(unknown.nearest().getFirst().key()).isEqualTo(code);
        });
    }

    @Test
    void everyFormOfEveryCouncilMeansThatCouncil() {
        Graph councils = ReferenceData.COUNCILS.graph(Base.DEFAULT);
        SoftAssertions wrong = new SoftAssertions();
        int forms = 0;
        for (Node property : List.of(FOAF.name.asNode(), SKOS.altLabel.asNode(), LR.gssCode.asNode())) {
            for (Triple triple : councils.find(Node.ANY, property, Node.ANY).toList()) {
                String form = triple.getObject().getLiteralLexicalForm();
                wrong.assertThat(REFERENCE.resolve(Kind.ORGANISATION, form))
                        .as(form)
                        .isEqualTo(new Found(triple.getSubject()));
                forms++;
            }
        }
        wrong.assertAll();
        assertThat(forms).isGreaterThan(1_500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Newcastle                | NET, NEC
            Newcastle Council        | NET, NEC
            City of Newcastle        | NET, NEC
            Newcastle Borough Council| NET, NEC
            Kingston                 | KHL, KTT
            Bournemouth Council      | BMH, BPC
            Armagh Council           | NIR-O, ABC
            Durham District Council  | DUR, E07000056
            """)
    void aShortNameThatFitsSeveralPlacesIsNeverAGuess(String text, String codes) {
        assertThat(REFERENCE.resolve(Kind.ORGANISATION, text))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Candidate::key)
                                .contains(codes.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Newcastle City Council, NET",
        "Newcastle upon Tyne, NET",
        "Newcastle under Lyme, NEC",
        "Newcastle-under-Lyme Borough, NEC",
        "Somerset, SMT",
        "Wyre District Council, WYR",
        "Durham, DUR",
        "Hull, KHL"
    })
    void aNameThatFitsOnePlaceIsFound(String text, String code) {
        assertThat(REFERENCE.resolve(Kind.ORGANISATION, text))
                .isEqualTo(new Found(NodeFactory.createURI(IDS + "council/" + code)));
    }

    @ParameterizedTest
    @CsvSource({"Stratford, STR", "Richmond, RIC", "Southend, SOS"})
    void oneThatIsOnlyLongerIsSuggestedAndNotTaken(String text, String code) {
        assertThat(REFERENCE.resolve(Kind.ORGANISATION, text))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.nearest())
                                .extracting(Candidate::key)
                                .contains(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OGL-UK-3.0                                                                    | open-government-licence/version/3/
            uk-ogl                                                                        | open-government-licence/version/3/
            Open Government Licence v3.0                                                  | open-government-licence/version/3/
            https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3     | open-government-licence/version/3/
            http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/     | open-government-licence/version/2/
            MIT                                                                           | spdx.org/licenses/MIT
            https://spdx.org/licenses/MIT.html                                            | spdx.org/licenses/MIT
            apache-2.0                                                                    | spdx.org/licenses/Apache-2.0
            https://creativecommons.org/licenses/by/4.0/legalcode                         | licenses/by/4.0/
            cc-by                                                                         | concept/licence/other-open
            unknown                                                                       | concept/licence/unknown
            notspecified                                                                  | concept/licence/not-stated
            """)
    void findsLicencesInEverySpelling(String text, String ending) {
        assertThat(REFERENCE.resolve(Kind.LICENCE, text))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.iri().getURI()).endsWith(ending));
    }

    @Test
    void whatIsDeclaredCanBeNamed() {
        Node map = NodeFactory.createURI(IDS + "project/toilet-map");
        NameIndex index = REFERENCE.with(List.of(new Declaration(
                Kind.PROJECT,
                map,
                "toilet-map",
                List.of("Great British Public Toilet Map", "https://github.com/neontribe/gbptm.git"))));
        for (String name : List.of(
                "toilet-map",
                map.getURI(),
                "great british public toilet map",
                "http://www.github.com/Neontribe/gbptm/",
                "git://github.com/neontribe/gbptm.git")) {
            assertThat(index.resolve(Kind.PROJECT, name)).as(name).isEqualTo(new Found(map));
        }
        assertThat(index.resolve(Kind.DATASET, "toilet-map")).isInstanceOf(Unknown.class);
        assertThat(REFERENCE.resolve(Kind.PROJECT, "toilet-map")).isInstanceOf(Unknown.class);
    }

    @Test
    void twoThingsOfOneNameAreAmbiguousAndCodesStillTell() {
        NameIndex index = REFERENCE.with(List.of(
                new Declaration(Kind.PROJECT, NodeFactory.createURI(IDS + "project/bins-1"), "bins-1", List.of("Bins")),
                new Declaration(
                        Kind.DATASET, NodeFactory.createURI(IDS + "dataset/x/bins"), "x/bins", List.of("Bins"))));
        assertThat(index.resolve(Set.of(Kind.PROJECT, Kind.DATASET), "bins"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(Candidate::key)
                                .containsExactlyInAnyOrder("bins-1", "x/bins"));
        assertThat(index.resolve(Set.of(Kind.PROJECT, Kind.DATASET), "x/bins")).isInstanceOf(Found.class);
    }

    @Test
    void aDatasetKeepsAnIriOfItsOwnAndNothingElseDoes() {
        String iri = "https://data.example.org/dataset/1";
        assertThat(REFERENCE.resolve(Kind.DATASET, iri)).isEqualTo(new Found(NodeFactory.createURI(iri)));
        assertThat(REFERENCE.resolve(Set.of(Kind.PROJECT, Kind.DATASET), iri)).isInstanceOf(Unknown.class);
        assertThat(REFERENCE.resolve(Kind.ORGANISATION, iri)).isInstanceOf(Unknown.class);
        assertThat(REFERENCE.resolve(Kind.DATASET, IDS + "dataset/no/such")).isInstanceOf(Unknown.class);
    }

    @Test
    void tellsTheAreaOfACouncilByItsNewestCode() {
        Node gateshead = NodeFactory.createURI(IDS + "council/GAT");
        assertThat(REFERENCE.areaOf(gateshead))
                .hasValueSatisfying(area -> assertThat(area.getURI()).endsWith("/E08000037"));
        assertThat(REFERENCE.areaOf(NodeFactory.createURI(IDS + "organisation/x")))
                .isEmpty();
    }

    @Test
    void councilsStandUnderTheBaseOfTheDeployment() {
        Base base = new Base("http://registry.example/");
        assertThat(NameIndex.ofReferenceData(base).resolve(Kind.ORGANISATION, "LDS"))
                .isEqualTo(new Found(base.id("council", "LDS")));
    }
}
