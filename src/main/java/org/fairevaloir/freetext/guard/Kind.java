package org.fairevaloir.freetext.guard;

/** What a finding is. Where two claim the same words, the one named first here is the surer and wins. */
public enum Kind {
    EMAIL,
    SOCIAL_SECURITY_NUMBER,
    TRAVEL_DOCUMENT,
    BIRTH_DATE,
    FOREIGNER_NUMBER,
    PHONE,
    ADDRESS,
    NAME,
    HANDLE
}
