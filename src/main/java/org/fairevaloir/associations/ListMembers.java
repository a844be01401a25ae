package org.fairevaloir.associations;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.associations.model.Association;
import org.fairevaloir.associations.model.AssociationRepository;

/** Anybody signed in reads who the members of the Collectif are on a day, in the order of its letters. */
@UseCase
@Requires(Permission.READ_CODE_LISTS)
public class ListMembers {
    /** A member as letters and lists print it. */
    public record Member(String code, String name, Optional<String> department) {
        static Member of(Association association) {
            return new Member(association.code(), association.name(), Optional.ofNullable(association.department()));
        }
    }

    @Inject
    AssociationRepository associations;

    public List<Member> on(LocalDate day) {
        return associations.membersOn(day).stream().map(Member::of).toList();
    }
}
