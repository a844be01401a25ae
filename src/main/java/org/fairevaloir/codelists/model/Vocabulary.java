package org.fairevaloir.codelists.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What pure rules ask of the code lists. */
public interface Vocabulary {
    /** Whether the list has this code. */
    boolean has(String list, @Nullable String code);

    /** Code of the coarser row, such as the age group of an age band; empty when there is none. */
    Optional<String> parent(String list, @Nullable String code);

    /** Whether there is an authority with this code, of this type, and in this département. */
    boolean isAuthority(String code, @Nullable String type, @Nullable String department);

    /** The articles on which a right rests, in force on that day; the one that is usually invoked is the first. */
    List<LegalBasis> legalBases(@Nullable String right, @Nullable LocalDate day);

    /** Whether the row carries this mark. */
    boolean marked(String list, @Nullable String code, Mark mark);

    /** Whether a blockage with this status is as it began: the usual status is the one with which every one begins. */
    default boolean isAsItBegan(@Nullable String status) {
        return status == null || marked("blockage_status", status, Mark.USUAL);
    }

    /** Whether a blockage with this status is lifted, wholly or in part. */
    default boolean isLifted(@Nullable String status) {
        return isWhollyLifted(status) || (status != null && marked("blockage_status", status, Mark.LIFTED_IN_PART));
    }

    /** Whether nothing is left to lift of a blockage with this status. */
    default boolean isWhollyLifted(@Nullable String status) {
        return status != null && marked("blockage_status", status, Mark.NEEDS_OUTCOME);
    }
}
