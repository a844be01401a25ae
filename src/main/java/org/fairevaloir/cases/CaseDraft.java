package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fairevaloir.shared.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What an association says of a case, complete or not. Codes are keys of the code lists.
 *
 * @param id chosen when the form is opened, so that the same form sent twice makes one case
 * @param version version that was opened; 0 for a case that was not stored yet
 * @param situation the person and the exploitation
 * @param localAlias the association's own mark for the person; never leaves it
 * @param narrative short anonymised story
 * @param restrictedNote note that only the association reads
 * @param blockages the rights that met an obstacle
 * @param answers what was chosen beyond the required fields
 * @param confirmation of the author, that these texts identify nobody: their
 *     {@link org.fairevaloir.cases.model.TextRules#fingerprint}; null where none was asked for
 * @param consentDate the day on which the person was informed
 */
public record CaseDraft(
        UUID id,
        long version,
        Situation situation,
        @Nullable String localAlias,
        @Nullable String narrative,
        @Nullable String restrictedNote,
        List<BlockageDraft> blockages,
        Answers answers,
        @Nullable LocalDate consentDate,
        @Nullable String confirmation)
        implements Serializable {

    public CaseDraft {
        localAlias = Lines.plain(localAlias);
        narrative = Lines.plain(narrative);
        restrictedNote = Lines.plain(restrictedNote);
        blockages = List.copyOf(blockages);
    }

    /** A case of which no more is said than what is required. */
    public CaseDraft(
            UUID id,
            long version,
            Situation situation,
            @Nullable String localAlias,
            @Nullable String narrative,
            @Nullable String restrictedNote,
            List<BlockageDraft> blockages) {
        this(id, version, situation, localAlias, narrative, restrictedNote, blockages, Answers.NONE, null, null);
    }

    /** The same with other answers. */
    public CaseDraft with(Answers others) {
        return new CaseDraft(
                id,
                version,
                situation,
                localAlias,
                narrative,
                restrictedNote,
                blockages,
                others,
                consentDate,
                confirmation);
    }

    /** The same with the mark and the note of another draft, which only its association has. */
    public CaseDraft withOwnTextsOf(CaseDraft other) {
        return new CaseDraft(
                id,
                version,
                situation,
                other.localAlias(),
                narrative,
                other.restrictedNote(),
                blockages,
                answers,
                consentDate,
                confirmation);
    }

    /** The same with other blockages. */
    public CaseDraft with(List<BlockageDraft> others) {
        return new CaseDraft(
                id,
                version,
                situation,
                localAlias,
                narrative,
                restrictedNote,
                others,
                answers,
                consentDate,
                confirmation);
    }

    /** The same, confirmed by its author. */
    public CaseDraft confirmed(@Nullable String fingerprint) {
        return new CaseDraft(
                id,
                version,
                situation,
                localAlias,
                narrative,
                restrictedNote,
                blockages,
                answers,
                consentDate,
                fingerprint);
    }

    /** The coded part of a case; anything may still be missing in a draft. */
    public record Situation(
            @Nullable String supportStatus,
            @Nullable YearMonth firstContactMonth,
            @Nullable String consent,
            @Nullable String traffickingStatus,
            @Nullable String identifiedBy,
            @Nullable String gender,
            @Nullable String ageBand,
            @Nullable String nationality,
            @Nullable String department,
            @Nullable String exploitationForm,
            @Nullable String exploitedIn,
            @Nullable String residenceStatus,
            @Nullable String complaint,
            @Nullable String housing)
            implements Serializable {

        /** Nothing but the names of the fields stands between a form, a row or a document and this. */
        public static Situation of(@Nullable YearMonth firstContact, Function<String, @Nullable String> code) {
            return new Situation(
                    code.apply("supportStatus"),
                    firstContact,
                    code.apply("consent"),
                    code.apply("traffickingStatus"),
                    code.apply("identifiedBy"),
                    code.apply("gender"),
                    code.apply("ageBand"),
                    code.apply("nationality"),
                    code.apply("department"),
                    code.apply("exploitationForm"),
                    code.apply("exploitedIn"),
                    code.apply("residenceStatus"),
                    code.apply("complaint"),
                    code.apply("housing"));
        }

        /** By what two cases may be about the same person (V10); what wasn't said is null. */
        public List<@Nullable Object> marks() {
            return Arrays.asList(gender, ageBand, nationality, exploitationForm, firstContactMonth);
        }

        /** The codes by the name of their field, in the order of the form; null where nothing was said. */
        public Map<String, @Nullable String> codes() {
            Map<String, @Nullable String> codes = new LinkedHashMap<>();
            codes.put("exploitationForm", exploitationForm);
            codes.put("gender", gender);
            codes.put("ageBand", ageBand);
            codes.put("nationality", nationality);
            codes.put("department", department);
            codes.put("supportStatus", supportStatus);
            codes.put("consent", consent);
            codes.put("traffickingStatus", traffickingStatus);
            codes.put("identifiedBy", identifiedBy);
            codes.put("exploitedIn", exploitedIn);
            codes.put("residenceStatus", residenceStatus);
            codes.put("complaint", complaint);
            codes.put("housing", housing);
            return codes;
        }
    }
}
