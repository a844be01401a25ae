package org.fairevaloir.associations;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.associations.model.AssociationRepository;

/** Anybody signed in reads who the members of the Collectif are on a day, in the order of its letters. */
@UseCase
@Requires(Permission.READ_CODE_LISTS)
public class ListMembers {
    /** A member as letters and lists print it. */
    public record Member(String code, String name, String department) {}

    @Inject
    AssociationRepository associations;

    public List<Member> on(LocalDate day) {
        return associations.membersOn(day).stream()
                .map(a -> new Member(a.code(), a.name(), a.department() == null ? "" : a.department()))
                .toList();
    }
}
