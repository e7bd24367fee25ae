package io.netplanner.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "io.netplanner.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ALGORITHMS = {
        "..engine.routing..", "..engine.spectrum..", "..engine.protection..", "..engine.restoration..",
        "..engine.regeneration..", "..engine.network..", "..engine.bound..", "..engine.grooming..",
        "..engine.solver..", "..engine.materials.."
    };

    private static final DescribedPredicate<JavaClass> CLOCK_OR_FILE_OR_LOG = describe(
            "a clock, a file, a log or a thread",
            type -> type.getName().startsWith("java.time.Clock")
                    || type.getName().startsWith("java.io.File")
                    || type.getName().startsWith("java.nio.file")
                    || type.getName().startsWith("java.util.logging")
                    || type.getName().startsWith("org.slf4j")
                    || type.getName().equals("java.lang.Thread")
                    || type.getName().equals("java.util.concurrent.Executors")
                    || type.getName().equals("java.util.Random")
                    || type.getName().equals("java.util.concurrent.ThreadLocalRandom"));

    @ArchTest
    static final ArchRule engineNeverLogsReadsAClockTouchesAFileOrStartsAThread =
            noClasses().should().dependOnClassesThat(CLOCK_OR_FILE_OR_LOG);

    @ArchTest
    static final ArchRule engineNeverAsksTheSystemForTheTime = noClasses()
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule validationSharesNoCodeWithTheAlgorithms = noClasses()
            .that()
            .resideInAPackage("..engine.validation..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ALGORITHMS))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule algorithmsKnowNothingOfValidation = noClasses()
            .that(resideInAnyPackage(ALGORITHMS))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine.validation..");

    @ArchTest
    static final ArchRule nativeSolverStaysBehindItsDoor = noClasses()
            .that()
            .resideOutsideOfPackage("..engine.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.ortools..");

    @ArchTest
    static final ArchRule internalsStayInsideTheirFeature =
            classes().that().resideInAPackage("..internal..").should(onlyBeUsedInsideTheirFeature());

    @ArchTest
    static final ArchRule featuresFormNoCycle = SlicesRuleDefinition.slices()
            .matching("io.netplanner.engine.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("..engine.spi.."), resideInAnyPackage("..engine.api.."));

    private static ArchCondition<JavaClass> onlyBeUsedInsideTheirFeature() {
        return new ArchCondition<>("only be used inside their feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String feature = featureOf(type);
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !featureOf(use.getOriginClass()).equals(feature))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static String featureOf(JavaClass type) {
        String name = type.getPackageName();
        int internal = name.indexOf(".internal");
        return internal < 0 ? name : name.substring(0, internal);
    }
}
