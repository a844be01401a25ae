package org.fairevaloir.access.keycloak;

/** The login server vouches for the person, and the platform does not let the person in; the key says why. */
public class AdmissionRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reasonKey;

    public AdmissionRefused(String reasonKey) {
        super(reasonKey);
        this.reasonKey = reasonKey;
    }

    public String reasonKey() {
        return reasonKey;
    }
}
