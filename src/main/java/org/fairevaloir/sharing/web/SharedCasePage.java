package org.fairevaloir.sharing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.sharing.ReadSharedCase;
import org.fairevaloir.sharing.SharedCase;
import org.jspecify.annotations.Nullable;

/** Another association's case that is shared with the own one, opened. There is nothing to do on it but read. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class SharedCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadSharedCase readSharedCase;

    private @Nullable String id;
    private @Nullable SharedCase view;

    public void open() {
        view = readSharedCase.read(Ids.inAddress(id, "share"));
    }

    public SharedCase getView() {
        return Objects.requireNonNull(view, "open() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
