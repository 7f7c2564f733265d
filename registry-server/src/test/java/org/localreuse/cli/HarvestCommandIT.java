package org.localreuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localreuse.app.CatalogueServer;

/** {@code ./registry sources} and {@code harvest}, as a shell runs them. */
class HarvestCommandIT extends Shell {

    private static final String COUNT =
            "PREFIX dcat: <http://www.w3.org/ns/dcat#> SELECT (COUNT(DISTINCT ?d) AS ?n) { GRAPH ?g { ?d a dcat:Dataset } FILTER CONTAINS(STR(?g), '/harvest/') }";

    @Test
    void setsUpHarvestsAndShowsTheDifference() {
        try (CatalogueServer catalogue = CatalogueServer.of(12)) {
            assertThat(run("init")).isZero();
            assertThat(run(
                            "sources",
                            "add",
                            catalogue.address(),
                            "--id",
                            "grit",
                            "--title",
                            "Grit bins of the north",
                            "--publisher",
                            "LDS",
                            "--every",
                            "6h",
                            "--allow-local"))
                    .isZero();
            assertThat(printed()).contains("Set up grit", "dcat", "every 6h");
            assertThat(catalogue.asked()).isZero();

            assertThat(run("harvest", "grit", "--dry-run")).isZero();
            assertThat(printed()).contains("12 new", "Nothing was changed");
            assertThat(run("harvest")).isZero();
            assertThat(printed()).contains("Grit bins of the north (grit): 12 new, 0 changed");
            assertThat(run("query", "--text", COUNT)).isZero();
            assertThat(printed()).contains("12");

            assertThat(run("sources", "list")).isZero();
            assertThat(printed()).contains("grit", "6h", "12", "done", catalogue.address());
            assertThat(run("sources", "remove", "grit")).isZero();
            assertThat(run("sources", "list")).isZero();
            assertThat(printed()).contains("No registry was set up");
        }
    }

    @Test
    void asksWhereAFeedHasShrunkAndDoesAsItIsTold() {
        try (CatalogueServer catalogue = CatalogueServer.of(10)) {
            assertThat(run("init")).isZero();
            assertThat(run("harvest", catalogue.address(), "--id", "grit", "--allow-local"))
                    .isZero();
            catalogue.list(4);
            assertThat(run("harvest", "grit")).isEqualTo(1);
            assertThat(printed()).contains("6 no longer listed", "--accept-shrinking");
            assertThat(run("harvest", "grit", "--accept-shrinking", "--json")).isZero();
            assertThat(printed()).contains("\"missing\" : 6", "\"state\" : \"done\"");
        }
    }

    @Test
    void saysWhatIsWrongWithWhatIsAskedFor() {
        assertThat(run("init")).isZero();
        assertThat(run("harvest")).isEqualTo(2);
        assertThat(said()).contains("No registry was set up yet");
        assertThat(run("harvest", "nowhere")).isEqualTo(2);
        assertThat(said()).contains("no source 'nowhere'");
        assertThat(run("harvest", "ftp://data.example.org/")).isEqualTo(2);
        assertThat(said()).contains("http:// or https://");
        assertThat(run("sources", "add", "https://data.example.org/x", "--type", "soap"))
                .isEqualTo(2);
        assertThat(said()).contains("no type of registry", "ckan, dcat, datajson, publiccode, sparql");
        assertThat(run("sources", "add", "https://data.example.org/x")).isEqualTo(2);
        assertThat(said()).contains("Say so with --type");
        assertThat(run("sources", "add", "https://data.example.org/", "--every", "1m"))
                .isEqualTo(2);
        assertThat(said()).contains("too often");
    }

    @Test
    void doesNotFetchWhatOnlyThisMachineReachesUnlessItMay() {
        try (CatalogueServer catalogue = CatalogueServer.of(3)) {
            assertThat(run("init")).isZero();
            assertThat(run("harvest", catalogue.address())).isEqualTo(1);
            assertThat(said()).contains("127.0.0.1");
            assertThat(catalogue.asked()).isZero();
        }
    }
}
