package org.fairevaloir.persons.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.persons.FindSamePerson;
import org.fairevaloir.persons.ForgetPersonKey;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.SamePerson;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** The page on which a member types what recognises the person of a case. It keeps the case's id, and nothing typed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class PersonKeyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FindSamePerson findSamePerson;

    @Inject
    KeyPerson keyPerson;

    @Inject
    ForgetPersonKey forgetPersonKey;

    @Inject
    TypedPersonForm typed;

    @Inject
    Notices notices;

    private @Nullable String id;
    private @Nullable SamePerson known;

    public void open() {
        known = findSamePerson.find(caseId());
    }

    public @Nullable String save() {
        TypedPerson person = typed.take();
        return done(() -> keyPerson.key(caseId(), person), "persons.key.saved");
    }

    public @Nullable String forget() {
        return done(() -> forgetPersonKey.forget(caseId()), "persons.key.removed");
    }

    private @Nullable String done(Runnable action, String confirmation) {
        try {
            action.run();
            notices.confirm(confirmation);
            return "/cases/person?faces-redirect=true&id=" + caseId();
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("persons.key.stale");
        }
        return null;
    }

    private UUID caseId() {
        return Ids.inAddress(id, "case");
    }

    public TypedPersonForm getTyped() {
        return typed;
    }

    public SamePerson getKnown() {
        return Objects.requireNonNull(known, "open() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
