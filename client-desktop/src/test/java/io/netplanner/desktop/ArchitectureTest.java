package io.netplanner.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.netplanner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CONTROLS = "javafx.scene.control";

    @ArchTest
    static final ArchRule CLIENTS_NEVER_IMPORT_SERVER_OR_ENGINE = noClasses()
            .that()
            .resideInAPackage("io.netplanner.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netplanner.server..", "io.netplanner.engine..");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("io.netplanner.desktop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule VIEW_MODELS_NEVER_SEE_A_CONTROL = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .haveSimpleNameEndingWith("Store")
            .or()
            .haveSimpleNameEndingWith("Editor")
            .or()
            .haveSimpleNameEndingWith("Form")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule ONLY_THE_CLIENT_SPEAKS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("io.netplanner.desktop.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..");

    @ArchTest
    static final ArchRule THE_CLIENT_KNOWS_NO_WINDOW = noClasses()
            .that()
            .resideInAPackage("io.netplanner.desktop.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..");

    /** Whoever sees a control must hand calls to a background task, which is given the client by a view-model. */
    @ArchTest
    static final ArchRule VIEWS_NEVER_CALL_THE_SERVER = noClasses()
            .that(DescribedPredicate.describe(
                    "see a control",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(CONTROLS))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.netplanner.desktop.client..");

    @ArchTest
    static final ArchRule NOTHING_SLEEPS = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule VIEWS_ARE_FINAL =
            classes().that().haveSimpleNameEndingWith("View").should().haveModifier(JavaModifier.FINAL);
}
