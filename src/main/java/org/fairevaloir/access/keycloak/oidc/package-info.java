/**
 * What is said to the login server and what it answers: its addresses, its keys, its tokens and who they are about.
 * Nothing here knows of a page, a session or a request.
 *
 * <p>Its invariant: no token is believed before its signature, issuer, audience and time were verified.
 */
package org.fairevaloir.access.keycloak.oidc;
