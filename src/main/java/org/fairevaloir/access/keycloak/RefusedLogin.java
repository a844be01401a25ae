package org.fairevaloir.access.keycloak;

import java.io.Serializable;

/**
 * Somebody whom the login server knows and the platform does not let in.
 *
 * @param reasonKey key of the page that tells why
 * @param idToken lets the person sign out at the login server, to try another account
 */
record RefusedLogin(String reasonKey, String idToken) implements Serializable {}
