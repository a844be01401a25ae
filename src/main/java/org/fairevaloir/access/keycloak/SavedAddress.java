package org.fairevaloir.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;

/** Where a person wanted to go before signing in: a path of the platform with its query, never another site. */
final class SavedAddress {
    private static final String START = "/";
    private static final int LONGEST = 1_500;

    private SavedAddress() {}

    /**
     * Path and query of a request. It is only ever used behind the platform's own public address, so that a path such
     * as {@code //elsewhere.example} or {@code /\elsewhere.example} stays a path of ours.
     */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String address = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        boolean usable = address.startsWith("/")
                && address.length() <= LONGEST
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return usable ? address : START;
    }
}
