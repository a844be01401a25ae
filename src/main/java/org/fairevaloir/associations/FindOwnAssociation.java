package org.fairevaloir.associations;

import jakarta.inject.Inject;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.associations.model.AssociationRepository;

/** A member reads what the platform knows of the own association, such as where its cases usually are. */
@UseCase
@Requires(Permission.LOG_CASE)
public class FindOwnAssociation {
    @Inject
    CurrentUser user;

    @Inject
    AssociationRepository associations;

    /** Empty when the login server knows an association that the platform does not. */
    public Optional<Member> find() {
        return associations.find(user.association()).map(Member::of);
    }
}
