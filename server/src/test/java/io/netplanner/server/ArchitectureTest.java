package io.netplanner.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "io.netplanner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.netplanner.server.";
    private static final String INTERNAL = ".internal";

    @ArchTest
    static final ArchRule internalsOfAFeatureAreItsOwn = classes()
            .that()
            .resideInAPackage("io.netplanner.server..")
            .should(touchNoInternalsOfOtherFeatures())
            .because("a feature's root package is its public face");

    @ArchTest
    static final ArchRule clientsAreNeverImported = noClasses()
            .that()
            .resideInAPackage("io.netplanner.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netplanner.desktop..", "javafx..")
            .because("arrows run one way: model, engine, server");

    @ArchTest
    static final ArchRule controllersNeverCallTheEngine = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.netplanner.engine..")
            .because("planning is asynchronous: a request submits a run");

    @ArchTest
    static final ArchRule controllersDoNotReachPastServicesToStoredContent = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule everyControllerSaysWhoMayCallIt =
            classes().that().areAnnotatedWith(Controller.class).should().beAnnotatedWith(Secured.class);

    @ArchTest
    static final ArchRule repositoriesAreInternal = classes()
            .that()
            .areAssignableTo(GenericRepository.class)
            .and()
            .resideInAPackage("io.netplanner.server..")
            .should()
            .resideInAPackage("..internal..")
            .because("others ask the feature, not its tables");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule nothingIsDeserialisedByJava = noClasses()
            .that()
            .resideInAPackage("io.netplanner.server..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .and()
            .resideInAPackage("io.netplanner.server..")
            .should()
            .beAnnotatedWith(NullMarked.class);

    private static ArchCondition<JavaClass> touchNoInternalsOfOtherFeatures() {
        return new ArchCondition<>("touch internals of their own feature alone") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInternalOfAnother(origin, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
            }
        };
    }

    private static boolean isInternalOfAnother(JavaClass origin, JavaClass target) {
        String name = target.getPackageName();
        return name.startsWith(ROOT)
                && (name + ".").contains(INTERNAL + ".")
                && !feature(name).equals(feature(origin.getPackageName()));
    }

    private static String feature(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.")[0];
    }
}
