package org.fairevaloir;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.HouseWords.actsInTransaction;
import static org.fairevaloir.HouseWords.areBeans;
import static org.fairevaloir.HouseWords.askForNowWithoutClock;
import static org.fairevaloir.HouseWords.dependOnlyOnFeaturesBelow;
import static org.fairevaloir.HouseWords.haveOnePublicMethod;
import static org.fairevaloir.HouseWords.havePublicMethods;
import static org.fairevaloir.HouseWords.makeAClock;
import static org.fairevaloir.HouseWords.onlyDependOn;
import static org.fairevaloir.HouseWords.takeAtMostFourParametersAndNoBoolean;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import java.security.Principal;
import java.util.Date;
import java.util.Set;
import org.fairevaloir.access.AccessPolicy;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Role;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.AuditChain;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.statistics.ExactTable;
import org.fairevaloir.statistics.ExploreStatistics;
import org.fairevaloir.statistics.disclosure.Table;

/**
 * The rules of the house, numbered as in the design. What only a source text can tell is in {@link SourcesTest}; who
 * may use whom is the table in {@link HouseWords}.
 */
@AnalyzeClasses(packages = "org.fairevaloir", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** States and verbs on which the code itself branches. What an association or a law could extend is a row. */
    private static final Set<String> ENUMS = Set.of(
            "Role",
            "Permission",
            "CaseStatus",
            "CaseSort",
            "Side",
            "CaseText",
            "VersionState",
            "EditionState",
            "CommitmentStatus",
            "EventKind",
            "DatePrecision",
            "LetterStatus",
            "Mark",
            "Verdict",
            "ShareKind",
            "ShareState",
            "Kind",
            "FileKind",
            "SheetFormat",
            "CellKind",
            "Rank",
            "ExportFormat",
            "Weight",
            "ImportState",
            "RowState",
            "ImportText",
            "TemplatePart");

    // 1. Models know neither pages nor programs nor the server.

    @ArchTest
    static final ArchRule models_know_nothing_of_how_they_are_shown = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..disclosure..", "..text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "..rest..", "..fairevaloir.platform..", "jakarta.faces..", "jakarta.ws.rs..")
            .because("what is true of a case does not depend on the page that shows it");

    @ArchTest
    static final ArchRule of_the_models_only_repositories_are_beans = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..disclosure..", "..text..")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..", "jakarta.transaction..")
            .because("a rule that needs no server is tested in milliseconds");

    // 2. The pure heart is plain Java.

    @ArchTest
    static final ArchRule disclosure_control_is_plain_java = classes()
            .that()
            .resideInAPackage("..disclosure..")
            .should(onlyDependOn(resideInAPackage("..disclosure..")));

    @ArchTest
    static final ArchRule the_wording_of_letters_is_plain_java = classes()
            .that()
            .resideInAPackage("..letters.text..")
            .should(onlyDependOn(resideInAPackage("..letters.text..")));

    @ArchTest
    static final ArchRule the_free_text_guard_is_plain_java = classes()
            .that()
            .resideInAPackage("..freetext.guard..")
            .should(onlyDependOn(resideInAPackage("..freetext.guard..")));

    @ArchTest
    static final ArchRule the_chain_of_the_journal_is_plain_java =
            classes().that(belongToAnyOf(AuditChain.class)).should(onlyDependOn(belongToAnyOf(AuditChain.class)));

    @ArchTest
    static final ArchRule the_access_policy_is_plain_java = classes()
            .that(belongToAnyOf(AccessPolicy.class))
            .should(onlyDependOn(belongToAnyOf(AccessPolicy.class, Role.class, Permission.class)));

    @ArchTest
    static final ArchRule inventing_cases_needs_no_server = noClasses()
            .that()
            .resideInAPackage("..demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..")
            .because("the same seed makes the same cases wherever it runs");

    @ArchTest
    static final ArchRule cleaning_files_and_asking_the_scanner_need_no_server = noClasses()
            .that()
            .resideInAnyPackage("..attachments.cleaning..", "..attachments.antivirus..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..")
            .because("a file made to harm is tried out in milliseconds");

    @ArchTest
    static final ArchRule reading_and_writing_tables_needs_no_server = noClasses()
            .that()
            .resideInAnyPackage("..spreadsheets..", "..cases.tables..", "..imports.checking..", "..imports.template..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..")
            .because("a hostile file is tried a hundred times in a second, not in a container");

    // 3. One kind of class talks to the database.

    @ArchTest
    static final ArchRule only_repositories_and_wiring_talk_to_the_database = noClasses()
            .that(resideOutsideOfPackages("..fairevaloir.platform.."))
            .and(not(simpleNameEndingWith("Repository").and(resideInAPackage("..model.."))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    // 4. Pages and programs go through use cases.

    @ArchTest
    static final ArchRule pages_and_programs_reach_nothing_behind_a_use_case = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository")
                    .or(annotatedWith(Entity.class))
                    .or(annotatedWith(Embeddable.class))
                    .or(resideInAPackage("..vault..").as("are in the vault"))
                    .or(simpleName("Recorder")))
            .because("who reaches behind a use case passes by the guard and the journal");

    @ArchTest
    static final ArchRule nothing_depends_on_pages_and_programs = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..rest..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.fairevaloir..web..", "org.fairevaloir..rest.."));

    // 5. Every bean of a feature is a use case that says what it requires.

    @ArchTest
    static final ArchRule what_a_feature_offers_is_a_use_case = classes()
            .that(areBeans())
            .and(havePublicMethods())
            // Common ground, where plain beans may live.
            .and(resideOutsideOfPackages("..access..", "..audit", "..vault..", "..shared..", "..platform.."))
            // Repositories are beans too, which pages can't reach (4).
            .and(not(simpleNameEndingWith("Repository")))
            .and(resideOutsideOfPackages("..web..", "..rest.."))
            // The vocabulary is public knowledge, printed in every letter: there is nothing to guard.
            .and(not(belongToAnyOf(CodeLists.class)))
            .should()
            .beAnnotatedWith(UseCase.class)
            .orShould()
            .beAnnotatedWith(PlatformTask.class);

    @ArchTest
    static final ArchRule nothing_that_serves_a_request_starts_what_the_platform_does_by_itself = noClasses()
            .that(resideOutsideOfPackages("..fairevaloir.platform.."))
            .and()
            .areNotAnnotatedWith(PlatformTask.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(PlatformTask.class)
            .because("nobody guards it: only the clock may start it");

    @ArchTest
    static final ArchRule what_the_platform_does_by_itself_asks_for_no_user = noClasses()
            .that()
            .areAnnotatedWith(PlatformTask.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(CurrentUser.class).or(annotatedWith(UseCase.class)))
            .because("there is no request to which a user could belong");

    @ArchTest
    static final ArchRule every_use_case_says_what_it_requires =
            classes().that().areAnnotatedWith(UseCase.class).should().beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule only_what_is_guarded_says_what_it_requires =
            classes().that().areAnnotatedWith(Requires.class).should().beAnnotatedWith(UseCase.class);

    @ArchTest
    static final ArchRule a_use_case_does_one_thing =
            classes().that(actsInTransaction()).should(haveOnePublicMethod());

    @ArchTest
    static final ArchRule nobody_makes_a_use_case_by_hand = noClasses()
            .should()
            .callConstructorWhere(targetOwner(actsInTransaction()))
            .because("an object made with new has no guard before it");

    // 6. Only access knows who asks.

    @ArchTest
    static final ArchRule only_access_knows_who_asks = noClasses()
            .that(resideOutsideOfPackages("..fairevaloir.access.."))
            .should()
            .dependOnClassesThat(assignableTo(SecurityContext.class)
                    .or(assignableTo(jakarta.ws.rs.core.SecurityContext.class))
                    .or(belongToAnyOf(Principal.class)));

    @ArchTest
    static final ArchRule only_access_and_wiring_see_the_request = noClasses()
            .that(resideOutsideOfPackages("..fairevaloir.access..", "..fairevaloir.platform.."))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpServletRequest.class)
            .because("wiring answers what fails outside of any page; a feature knows neither headers nor cookies");

    @ArchTest
    static final ArchRule only_access_tells_roles_apart = noClasses()
            .that(resideOutsideOfPackages("..fairevaloir.access.."))
            .should()
            .accessFieldWhere(targetOwner(belongToAnyOf(Role.class)))
            .because("everybody else asks for a permission");

    // 7. Features form no circle.

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("org.fairevaloir.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_use_only_what_is_below_them =
            classes().that().resideInAPackage("org.fairevaloir.*..").should(dependOnlyOnFeaturesBelow());

    // 8. Who sees a number that is not protected.

    @ArchTest
    static final ArchRule raw_counts_stay_in_statistics = noClasses()
            .that(resideOutsideOfPackages("..statistics", "..statistics.model..", "..statistics.disclosure.."))
            .should()
            .dependOnClassesThat(belongToAnyOf(Table.class))
            .because("letters, programs and observers have no way to a raw count");

    @ArchTest
    static final ArchRule exact_counts_are_for_the_page_of_the_coordinator = noClasses()
            .that(resideOutsideOfPackages("..statistics", "..statistics.web.."))
            .or()
            .haveSimpleNameStartingWith("Edition")
            .should()
            .dependOnClassesThat(belongToAnyOf(ExactTable.class, ExploreStatistics.class));

    // 9. Names.

    @ArchTest
    static final ArchRule no_name_hides_what_a_class_does =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils|Dto|Service|Facade)");

    @ArchTest
    static final ArchRule beans_of_pages_end_with_page = classes()
            .that()
            .resideInAPackage("..web..")
            .and()
            .areAnnotatedWith(Named.class)
            .should()
            .haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule what_programs_call_ends_with_resource = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage("..rest..");

    // 10. Enums.

    @ArchTest
    static void enums_are_only_what_the_code_branches_on(JavaClasses house) {
        assertThat(house.stream().filter(JavaClass::isEnum).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(ENUMS);
    }

    // 11. Time, prints, memory.

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .should()
            .callMethodWhere(askForNowWithoutClock())
            .because("a deadline is tested on a day that the test chooses");

    @ArchTest
    static final ArchRule nobody_looks_for_the_json_library_at_each_call =
            noClasses().should().dependOnClassesThat(belongToAnyOf(Json.class)).because("JsonTexts found it once");

    @ArchTest
    static final ArchRule there_is_one_clock =
            noClasses().that(not(belongToAnyOf(Clocks.class))).should().callMethodWhere(makeAClock());

    @ArchTest
    static final ArchRule old_dates_and_enterprise_beans_stay_out =
            noClasses().should().dependOnClassesThat(belongToAnyOf(Date.class).or(resideInAPackage("jakarta.ejb..")));

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule a_use_case_remembers_nothing_between_two_calls = fields().that()
            .areDeclaredInClassesThat(actsInTransaction())
            .and()
            .areNotAnnotatedWith(Inject.class)
            .should()
            .beStatic()
            .andShould()
            .beFinal();

    // 12. Sizes: what classes tell; the rest is in SourcesTest.

    @ArchTest
    static final ArchRule a_method_is_called_with_little = methods()
            .that()
            .arePublic()
            // A rule is told whether its condition holds: that is no switch between two behaviours.
            .and()
            .areDeclaredInClassesThat(not(simpleNameEndingWith("Rules")))
            .should(takeAtMostFourParametersAndNoBoolean());
}
