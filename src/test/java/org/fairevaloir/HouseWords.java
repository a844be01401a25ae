package org.fairevaloir;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.access.UseCase;

/** The words of {@link ArchitectureTest} that ArchUnit doesn't know by itself. */
final class HouseWords {
    private static final String HOUSE = "org.fairevaloir.";
    private static final Set<String> COMMON = Set.of("access", "audit", "vault", "shared");

    /**
     * Who may use whom, from the ground up. Everything may use the common ground; the journal's pseudonyms need a key
     * of the vault; inventing cases needs the vocabulary only, and a spreadsheet nothing of the house; wiring may use everything.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("access", Set.of("shared")),
            Map.entry("freetext", Set.of("shared")),
            Map.entry("vault", Set.of("shared")),
            Map.entry("audit", Set.of("access", "vault", "shared")),
            Map.entry("codelists", COMMON),
            Map.entry("associations", COMMON),
            Map.entry("demo", Set.of("codelists", "shared")),
            above("attachments"),
            above("programs"),
            Map.entry("spreadsheets", Set.of("shared")),
            above("cases", "codelists", "associations", "attachments", "freetext", "programs", "spreadsheets"),
            // What is undone is looked at from all sides first.
            above("imports", "codelists", "cases", "spreadsheets", "persons", "sharing"),
            above("commitments", "codelists", "associations", "freetext"),
            above("persons", "codelists", "cases"),
            above("sharing", "codelists", "associations", "cases", "persons"),
            above("statistics", "codelists", "associations", "cases", "persons"),
            above("retention", "codelists", "cases", "persons", "statistics"),
            above("letters", "codelists", "associations", "commitments", "freetext", "statistics"),
            above("start", "codelists", "associations", "cases", "commitments", "statistics", "letters", "sharing"),
            above(
                    "platform",
                    "codelists",
                    "associations",
                    "cases",
                    "commitments",
                    "statistics",
                    "letters",
                    "imports",
                    "retention",
                    "demo"));

    private HouseWords() {}

    private static Map.Entry<String, Set<String>> above(String feature, String... others) {
        return Map.entry(
                feature, Stream.concat(COMMON.stream(), Stream.of(others)).collect(toUnmodifiableSet()));
    }

    static ArchCondition<JavaClass> dependOnlyOnFeaturesBelow() {
        return eachClass(
                "depend only on features below",
                (user, events) -> user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                feature(dependency.getTargetClass()).isPresent())
                        .filter(dependency -> !mayUse(user, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()))));
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        String own = feature(user).orElseThrow();
        String other = feature(used).orElseThrow();
        return own.equals(other) || MAY_USE.getOrDefault(own, Set.of()).contains(other);
    }

    private static Optional<String> feature(JavaClass any) {
        return Optional.of(any.getPackageName() + ".")
                .filter(name -> name.startsWith(HOUSE) && name.length() > HOUSE.length())
                .map(name -> name.substring(HOUSE.length(), name.indexOf('.', HOUSE.length())));
    }

    /** What the container makes and hands out: it looks at bean-defining annotations only. */
    static DescribedPredicate<JavaClass> areBeans() {
        return metaAnnotatedWith(NormalScope.class)
                .or(metaAnnotatedWith(Stereotype.class))
                .or(metaAnnotatedWith(Dependent.class))
                .<JavaClass>forSubtype()
                .and(describe("are classes", bean -> !bean.isAnnotation()))
                .as("are beans");
    }

    /** What somebody does by the platform, or the platform by itself. */
    static DescribedPredicate<JavaClass> actsInTransaction() {
        return annotatedWith(UseCase.class)
                .or(annotatedWith(PlatformTask.class))
                .<JavaClass>forSubtype()
                .as("act in a transaction");
    }

    static DescribedPredicate<JavaClass> havePublicMethods() {
        return describe(
                "have public methods", any -> publicMethods(any).findAny().isPresent());
    }

    static ArchCondition<JavaClass> haveOnePublicMethod() {
        return eachClass("have one public method", (useCase, events) -> {
            List<String> offered =
                    publicMethods(useCase).map(JavaMethod::getName).toList();
            events.add(
                    new SimpleConditionEvent(useCase, offered.size() == 1, useCase.getName() + " offers " + offered));
        });
    }

    private static Stream<JavaMethod> publicMethods(JavaClass any) {
        return any.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** The nullness annotations say something to the compiler and nothing at run time. */
    static ArchCondition<JavaClass> onlyDependOn(DescribedPredicate<JavaClass> itsOwnKind) {
        DescribedPredicate<JavaClass> fine = itsOwnKind.or(resideInAnyPackage("java..", "org.jspecify.annotations"));
        return ArchConditions.onlyDependOnClassesThat(
                describe(fine.getDescription(), any -> fine.test(any.getBaseComponentType())));
    }

    static DescribedPredicate<JavaMethodCall> askForNowWithoutClock() {
        return describe("ask the machine for the time", call -> {
            boolean asks = call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return asks || call.getName().equals("currentTimeMillis");
        });
    }

    static DescribedPredicate<JavaMethodCall> makeAClock() {
        return describe(
                "make a clock",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system"));
    }

    /** Constructors of records excepted; a setter that a page fills may be given a boolean. */
    static ArchCondition<JavaMethod> takeAtMostFourParametersAndNoBoolean() {
        return new ArchCondition<>("take at most four parameters and no boolean") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> taken = method.getRawParameterTypes();
                boolean branches = taken.stream().anyMatch(type -> type.isEquivalentTo(boolean.class));
                boolean fine =
                        taken.size() <= 4 && (!branches || method.getName().startsWith("set"));
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " takes " + taken.size()));
            }
        };
    }

    private interface Check {
        void on(JavaClass subject, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> eachClass(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                check.on(subject, events);
            }
        };
    }
}
