package org.localreuse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows and the names. What these forbid is explained in CONTRIBUTING. */
@AnalyzeClasses(packages = "org.localreuse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ontology")
            .definedBy("org.localreuse.ontology..")
            .layer("queries")
            .definedBy("org.localreuse.query..")
            .layer("loader")
            .definedBy(
                    "org.localreuse.model..",
                    "org.localreuse.submission..",
                    "org.localreuse.resolve..",
                    "org.localreuse.validation..",
                    "org.localreuse.store..",
                    "org.localreuse.record..",
                    "org.localreuse.intake..",
                    "org.localreuse.harvest..",
                    "org.localreuse.identity..")
            .layer("server")
            .definedBy(
                    "org.localreuse.problem..",
                    "org.localreuse.network..",
                    "org.localreuse.readiness..",
                    "org.localreuse.reconcile..",
                    "org.localreuse.rest..",
                    "org.localreuse.sparql..",
                    "org.localreuse.web..",
                    "org.localreuse.export..",
                    "org.localreuse.security..",
                    "org.localreuse.app..",
                    "org.localreuse.cli..")
            .whereLayer("server")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("loader")
            .mayOnlyBeAccessedByLayers("server")
            .whereLayer("queries")
            .mayOnlyBeAccessedByLayers("loader", "server");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.localreuse.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule STORAGE_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.localreuse.model..",
                    "org.localreuse.submission..",
                    "org.localreuse.resolve..",
                    "org.localreuse.validation..",
                    "org.localreuse.store..",
                    "org.localreuse.record..",
                    "org.localreuse.intake..",
                    "org.localreuse.harvest..",
                    "org.localreuse.identity..",
                    "org.localreuse.network..",
                    "org.localreuse.readiness..",
                    "org.localreuse.reconcile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule HTTP_KNOWS_NO_ENGINE = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.localreuse.rest..",
                    "org.localreuse.web..",
                    "org.localreuse.export..",
                    "org.localreuse.network..",
                    "org.localreuse.readiness..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..", "org.apache.jena.fuseki..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO)$")
            .orShould()
            .haveNameMatching(".*\\.Abstract[A-Z].*");

    @ArchTest
    static final ArchRule RESOURCES_ARE_CALLED_SO =
            classes().that().areAnnotatedWith(jakarta.ws.rs.Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.inject.Inject");
}
