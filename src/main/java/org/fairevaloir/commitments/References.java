package org.fairevaloir.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a commitment or a letter may refer to, as of a day. */
public record References(
        List<Holder> holders,
        List<Encounter> meetings,
        List<Promise> commitments,
        List<Measure> measures,
        List<Act> acts)
        implements Serializable {

    public References {
        holders = List.copyOf(holders);
        meetings = List.copyOf(meetings);
        commitments = List.copyOf(commitments);
        measures = List.copyOf(measures);
        acts = List.copyOf(acts);
    }

    /**
     * An office holder, as letters write to them.
     *
     * @param fullName with the civility
     * @param postalLines office, street, town
     * @param institutions codes of the institutions whose observers read what is sent to this person
     * @param inOffice whether the office is held on the day that was asked for
     */
    public record Holder(
            String code,
            String name,
            String fullName,
            String office,
            String salutation,
            List<String> postalLines,
            List<String> institutions,
            boolean inOffice)
            implements Serializable {
        public Holder {
            postalLines = List.copyOf(postalLines);
            institutions = List.copyOf(institutions);
        }
    }

    /** A meeting. */
    public record Encounter(
            UUID id,
            String code,
            LocalDate heldOn,
            String subject,
            @Nullable String minutesTitle) implements Serializable {}

    /** A commitment, its exact words, and where it stood. */
    public record Promise(CommitmentSummary summary, String text) implements Serializable {}

    /** A measure of a plan. */
    public record Measure(String code, String plan, int number, String title) implements Serializable {}

    /** @param reference its official number, null for none */
    public record Act(String code, @Nullable String reference, String kind, String title, LocalDate issuedOn)
            implements Serializable {}

    public Optional<Holder> holder(String code) {
        return holders.stream().filter(holder -> holder.code().equals(code)).findFirst();
    }
}
