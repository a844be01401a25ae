package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The message that goes with an answer, or stands alone. */
@Named
@ViewScoped
public class RemarkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RemarkForm form = new RemarkForm();

    public RemarkForm getForm() {
        return form;
    }
}
