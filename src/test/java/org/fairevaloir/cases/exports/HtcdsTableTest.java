package org.fairevaloir.cases.exports;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aCase;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our codes in the words of HTCDS 2.0: every code has one, and none is a word that the standard doesn't know. */
class HtcdsTableTest {
    private static final HtcdsTable TABLE = new HtcdsTable();
    private static final Map<String, List<Code>> LISTS =
            ShippedCodes.all().stream().collect(groupingBy(Code::list));

    /** The value names of the standard's field sheet; of the means of control those of its definitions too. */
    private static final Map<String, String> KNOWN = Map.of(
            "con_Consent", "true false",
            "vic_TraffickingStatus", "PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking",
            "vic_TraffickingStatusDecisionMakingOrg",
                    "Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other",
            "vic_TypeOfExploitation", """
                    ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors
                    OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other
                    """,
            "vic_TypeOfSexExploitation", "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices",
            "vic_MethodsOfControl", """
                    PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse
                    SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities
                    PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments RestrictsMovement
                    Other
                    """,
            "vic_MethodOfRecruitment", """
                    AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks
                    ThroughAnOnlineAdvertisement ThroughATelevisionAdvert ThroughANewspaperAdvert
                    ThroughFamilyOrFamilyEvents ThroughFriendsOrSocialEvents Other
                    """,
            "vic_RelationshipToTrafficker", "Familial Acquainted Unaquainted",
            "prs_Gender", """
                    Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown
                    """,
            "cas_Status", "Active FollowUp Closed ClosedReferred");

    @Test
    void the_columns_are_the_core_of_the_standard_and_two_of_our_own() {
        assertThat(TABLE.columns())
                .containsExactly(
                        "con_Consent",
                        "vic_TraffickingStatus",
                        "vic_TraffickingStatusDecisionMakingOrg",
                        "vic_TypeOfExploitation",
                        "vic_TypeOfSexExploitation",
                        "vic_ForcedLabourIndustry",
                        "vic_MethodsOfControl",
                        "vic_MethodOfRecruitment",
                        "vic_RelationshipToTrafficker",
                        "prs_Gender",
                        "prs_Citizenship",
                        "cas_Status",
                        "fv_AgeBand",
                        "fv_ExploitationForm");
    }

    @ParameterizedTest
    @CsvSource({
        "SEX,SexualExploitation",
        "LAB,ForcedLabour",
        "DOM,Servitude",
        "BEG,ForcedBegging",
        "CRI,Other",
        "MAR,ForcedMarriage",
        "SLA,Servitude",
        "ORG,OrganRemoval",
        "CHL,ChildLabour",
        "MIL,ForcedMilitaryByNonStateActors",
        "ADO,ForcedAdoption",
        "SUR,Surrogacy",
        "OTH,Other",
        "UNK,Other"
    })
    void forms_of_exploitation_are_those_of_the_domain_page(String code, String value) {
        assertThat(HtcdsTable.value("vic_TypeOfExploitation", "exploitation_form", code))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "DEBT,DebtBondage",
        "EARN,TakesEarnings",
        "MONEY,RestrictsFinancialAccess",
        "THREAT,PhysicalThreats",
        "THREAT_FAM,ThreatensChildrenFamily",
        "THREAT_LAW,ThreatsLawEnforcement",
        "PSY,PsychologicalAbuse",
        "PHYS,PhysicalAbuse",
        "SEXV,SexualAbuse",
        "PROMISE,FalsePromises",
        "DRUG,PsychoactiveSubstance",
        "MOVE,RestrictsMovement",
        "CARE,RestrictsMedicalCare",
        "NEED,WithholdsNecessities",
        "HOURS,ExcessiveWorkingHours",
        "PAPERS,WithholdsDocuments",
        "OTH,Other",
        "UNK,Other"
    })
    void means_of_control_are_those_of_the_domain_page(String code, String value) {
        assertThat(HtcdsTable.value("vic_MethodsOfControl", "control", code)).isEqualTo(value);
    }

    @Test
    void every_code_of_a_mapped_list_has_a_line_and_every_line_a_code() {
        Map<List<String>, Set<String>> mapped = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows("cases/htcds.csv")) {
            mapped.computeIfAbsent(List.of(row.getField("list"), row.getField("htcds_field")), key -> new TreeSet<>())
                    .add(row.getField("code"));
        }
        // Only what is domestic says a sector by itself.
        mapped.remove(List.of("exploitation_form", "vic_ForcedLabourIndustry"));
        assertThat(mapped).hasSize(14).allSatisfy((pair, codes) -> {
            List<String> known = LISTS.get(pair.get(0)).stream().map(Code::code).toList();
            if (codes.remove("*")) {
                assertThat(known).as("%s", pair).containsAll(codes);
            } else {
                assertThat(codes).as("%s", pair).containsExactlyInAnyOrderElementsOf(known);
            }
        });
    }

    @Test
    void every_value_is_a_word_of_the_standard() {
        KNOWN.forEach((field, words) -> {
            List<String> allowed = Arrays.asList(words.strip().split("\\s+"));
            assertThat(Csv.rows("cases/htcds.csv"))
                    .filteredOn(row -> row.getField("htcds_field").equals(field))
                    .isNotEmpty()
                    .extracting(row -> row.getField("htcds_value"))
                    .filteredOn(value -> !value.isEmpty())
                    .as(field)
                    .allMatch(allowed::contains);
        });
        // Sections of ISIC begin with their letter, which is our code.
        assertThat(Csv.rows("cases/htcds.csv"))
                .filteredOn(row -> row.getField("list").equals("labour_sector"))
                .hasSize(22)
                .filteredOn(row -> !row.getField("htcds_value").isEmpty())
                .hasSize(21)
                .allMatch(row -> row.getField("htcds_value").matches(row.getField("code") + "_[A-Z][A-Za-z]+"));
    }

    @Test
    void countries_are_those_of_iso_and_what_is_no_country_is_left_out() {
        assertThat(HtcdsTable.value("prs_Citizenship", "nationality", "NG")).isEqualTo("NG");
        assertThat(HtcdsTable.value("prs_Citizenship", "nationality", "XXA")).isEmpty();
        assertThat(HtcdsTable.value("prs_Citizenship", "nationality", "XXX")).isEmpty();
    }

    private static Map<String, String> row(CaseDraft draft) {
        List<List<String>> rows = TABLE.rows(new ExportedCase("HLR-2026-0001", "HLR", CaseStatus.VALIDATED, draft));
        assertThat(rows).hasSize(1);
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < TABLE.columns().size(); i++) {
            named.put(TABLE.columns().get(i), rows.get(0).get(i));
        }
        return named;
    }

    @Test
    void a_case_is_one_row_with_all_its_values_and_without_what_identifies() {
        Cases typed = aCase().with("exploitationForm", "DOM")
                .with("narrative", "récit")
                .with("localAlias", "Awa 3");
        Map<String, String> row = row(typed.answering(Map.of(
                        "otherForms", Set.of("LAB"),
                        "control", Set.of("DEBT", "PAPERS", "UNK", "OTH"),
                        "secondNationality", Set.of("BJ"),
                        "exploiterLink", Set.of("SPOUSE", "FAMILY", "U")))
                .draft());

        assertThat(row)
                .containsEntry("vic_TypeOfExploitation", "Servitude ForcedLabour")
                .containsEntry("vic_ForcedLabourIndustry", "T_ActivitiesOfHouseholdsAsEmployers")
                .containsEntry("vic_MethodsOfControl", "DebtBondage Other WithholdsDocuments")
                .containsEntry("vic_RelationshipToTrafficker", "Familial")
                .containsEntry("vic_TypeOfSexExploitation", "")
                .containsEntry("prs_Citizenship", "NG BJ")
                .containsEntry("con_Consent", "true")
                .containsEntry("cas_Status", "Active")
                .containsEntry("fv_AgeBand", "A18_24")
                .containsEntry("fv_ExploitationForm", "DOM LAB");
        assertThat(row.values()).noneMatch(cell -> cell.contains("HLR") || cell.contains("Awa") || cell.contains("75"));
    }

    @Test
    void who_did_not_object_has_not_consented() {
        assertThat(row(aCase().with("consent", "INFORMED_NO_OBJECTION").draft()))
                .containsEntry("con_Consent", "false");
    }
}
