package org.fairevaloir.access.keycloak;

import java.io.Serializable;

/** A login that was begun: what its answer must match, and where the person wanted to go. */
record PendingLogin(String state, String nonce, String verifier, String address) implements Serializable {}
